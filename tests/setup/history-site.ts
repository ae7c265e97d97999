import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from '../../src/cli/fingerprint.mjs';
import type { BuiltSite } from './built-site.ts';
import { CACHE, ROOT } from './paths.ts';
import { runDossier } from './run-dossier.ts';

/** Days of the two builds, at noon. */
const DAYS = { before: '2026-01-10', after: '2026-03-20' } as const;

/** A dossier that was published, edited, and published again. */
export interface HistorySite {
  readonly site: BuiltSite;
  /** Passages as the first build published them: their addresses stand in other people's footnotes. */
  readonly published: readonly { readonly article: string; readonly id: string; readonly text: string }[];
}

/** Builds tests/sites/history twice, first as it was and then as it is, or takes what was made of the very same bytes. */
export async function historySite(): Promise<HistorySite> {
  const hash = fingerprint(ROOT, [
    'src',
    'public',
    'package.json',
    'package-lock.json',
    'tests/sites/history',
  ]);
  const home = join(CACHE, 'sites', `history.${hash.slice(0, 16)}`);
  if (!existsSync(home)) await make(home);
  const articles = JSON.parse(await readFile(join(home, 'before', 'data', 'articles.json'), 'utf8')) as {
    slug: string;
    passages: { id: string; text: string }[];
  }[];
  const published = articles.flatMap(({ slug, passages }) =>
    passages.map(({ id, text }) => ({ article: slug, id, text })),
  );
  return { site: { dir: join(home, 'after'), base: '/' }, published };
}

async function make(home: string): Promise<void> {
  await mkdir(join(CACHE, 'sites'), { recursive: true });
  const workshop = await mkdtemp(`${home}.new-`);
  const content = join(workshop, 'content');
  for (const state of ['before', 'after'] as const) {
    await rm(join(content, 'articles'), { recursive: true, force: true });
    await cp(join(ROOT, 'tests', 'sites', 'history', state), content, { recursive: true });
    await build(content, join(workshop, state), DAYS[state]);
  }
  await rename(workshop, home);
}

async function build(content: string, out: string, day: string): Promise<void> {
  const environment = { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) };
  const { code, stderr } = await runDossier(['build', '--content', content, '--out', out], ROOT, environment);
  if (code !== 0) throw new Error(`dossier build ended with ${code ?? 'nothing'}:\n${stderr}`);
}
