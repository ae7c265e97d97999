import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../setup/paths.ts';
import { removeFolder } from '../setup/remove-folder.ts';
import { runDossier } from '../setup/run-dossier.ts';
import { type Files, filesOf } from './files-of.ts';
import { killedBuild } from './killed-build.ts';

/** Builds that are killed; `DOSSIER_KILLS=50` for a longer trial. Each takes some seconds. */
const KILLS = Number(process.env['DOSSIER_KILLS'] ?? 4);

/** The same dossier in two states, what a clean build makes of each, and how long one takes in milliseconds. */
const states: { readonly content: string; readonly files: Files }[] = [];
let folder = '';
let duration = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-test-'));
  for (const state of ['one', 'two']) {
    const content = join(folder, state);
    await cp(join(ROOT, 'tests', 'sites', 'english'), content, { recursive: true });
    const config = join(content, 'dossier.yaml');
    const text = await readFile(config, 'utf8');
    await writeFile(config, text.replace(/^title: .*$/m, `title: State ${state}`));
    const begun = performance.now();
    await build(content, join(folder, `clean-${state}`));
    duration = performance.now() - begun;
    states.push({ content, files: await filesOf(join(folder, `clean-${state}`)) });
  }
});

afterAll(() => removeFolder(folder));

it('leaves a whole site whenever it is killed, and the next build is right', async () => {
  const site = join(folder, 'site');
  for (let kill = 0; kill < KILLS; kill++) {
    const [before, after] = kill % 2 === 0 ? states : states.toReversed();
    if (!before || !after) throw new Error('Expected two states');
    await build(before.content, site);
    // Evenly over the whole build, each at a moment of its own.
    await killedBuild(['--content', after.content, '--out', site], ROOT, duration * ((kill + 0.5) / KILLS));
    const left = await filesOf(site);
    expect(left.get('index.html')).toMatch(/State (?:one|two)/);
    expect(left).toEqual(left.get('index.html')?.includes('State one') ? states[0]?.files : states[1]?.files);
    await build(after.content, site);
    expect(await filesOf(site)).toEqual(after.files);
    expect((await readdir(folder)).filter((name) => name.startsWith('site'))).toEqual(['site']);
  }
}, 600_000);

it('does no harm when two builds of one site run at once', async () => {
  const site = join(folder, 'both');
  await Promise.all(states.map(({ content }) => build(content, site)));
  const files = await filesOf(site);
  expect(files).toEqual(files.get('index.html')?.includes('State one') ? states[0]?.files : states[1]?.files);
});

async function build(content: string, site: string): Promise<void> {
  const { code, stderr } = await runDossier(['build', '--content', content, '--out', site], ROOT);
  if (code !== 0) throw new Error(`dossier build ended with ${code ?? 'nothing'}:\n${stderr}`);
}
