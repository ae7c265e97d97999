import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../setup/paths.ts';
import type { Benchmark } from './benchmark.ts';
import { measureProcess } from './measure-process.ts';
import { type ProcessSoFar, processSoFar } from './process-so-far.ts';
import { median } from './search/median.ts';
import { writeDossier } from './write-dossier.ts';

/** Terms of the generated glossary. */
const TERMS = 500;

/** Edits of which the median is taken, after one that is not counted. */
const EDITS = 5;

/** Milliseconds between two looks at a page: far less than anybody notices, and enough to let the server work. */
const PAUSE = 10;

/** Milliseconds after which a page that does not show its edit never will. */
const MOST_PATIENCE = 120_000;

/** How long `dossier dev` takes to show its first page, and from the saving of a file to the page that shows it. */
export const developing: Benchmark = {
  name: 'dev',
  run: async ({ articles }) => {
    for (const count of articles) {
      const folder = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
      try {
        await measure(folder, count);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }
  },
};

async function measure(folder: string, articles: number): Promise<void> {
  const content = join(folder, 'content');
  await writeDossier(content, { articles, terms: TERMS, links: true, apparatus: true });
  const slug = `artikel-${Math.ceil(articles / 2)}`;
  const file = join(content, 'articles', `${slug}.md`);
  const env = { ...process.env, DOSSIER_CACHE: join(folder, 'cache') };
  console.log(`\n${articles} articles, ${TERMS} terms`);
  await serving(content, env, slug, ({ sofar, ms }) => {
    print('first page, nothing kept from before', ms, sofar());
  });
  // As editors have it: what they edit was published.
  const build = [BIN, 'build', '--content', content, '--out', join(folder, 'site'), '--quiet'];
  await measureProcess(process.execPath, build, { cwd: ROOT, env });
  await serving(content, env, slug, async ({ url, sofar, ms }) => {
    print('first page, after an earlier start', ms, sofar());
    const page = `${url}articles/${slug}/`;
    const shown: number[] = [];
    const before = sofar();
    for (let edit = 0; edit <= EDITS; edit++) {
      const words = `Gewijzigd voor de ${edit}e keer.`;
      const begun = performance.now();
      await appendFile(file, `\n${words}\n`);
      await untilShown(page, words);
      if (edit > 0) shown.push(performance.now() - begun);
    }
    const cpuSeconds = (sofar().cpuSeconds - before.cpuSeconds) / (EDITS + 1);
    print(`an edit of an article, shown (median of ${EDITS})`, median(shown), { ...sofar(), cpuSeconds });
    print('the slowest of them', Math.max(...shown));
    const begun = performance.now();
    await (await fetch(`${url}__dossier/desk/?article=${slug}`)).text();
    print('the desk of an article', performance.now() - begun, sofar());
  });
}

const BIN = join(ROOT, 'src', 'cli', 'bin.mjs');

/** A server that has answered its first page. */
interface Serving {
  readonly url: string;
  /** Milliseconds from its start to that page. */
  readonly ms: number;
  readonly sofar: () => ProcessSoFar;
}

/** Starts `dossier dev`, asks for the page of an article, does work, and stops it. */
async function serving(
  content: string,
  env: NodeJS.ProcessEnv,
  slug: string,
  work: (serving: Serving) => void | Promise<void>,
): Promise<void> {
  const begun = performance.now();
  const args = [BIN, 'dev', '--content', content, '--json', '--quiet', '--host', '127.0.0.1'];
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  try {
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const { url } = JSON.parse(line) as { readonly url: string };
    await untilShown(`${url}articles/${slug}/`, '</html>');
    const ms = performance.now() - begun;
    await work({ url, ms, sofar: () => processSoFar(child.pid ?? 0) });
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** Asks for a page, again and again, until it holds some words; throws where it never does. */
async function untilShown(page: string, words: string): Promise<void> {
  const begun = performance.now();
  while (performance.now() - begun < MOST_PATIENCE) {
    const response = await fetch(page);
    if ((await response.text()).includes(words)) return;
    await wait(PAUSE);
  }
  throw new Error(`${page} does not show "${words}" after ${MOST_PATIENCE / 1000} s.`);
}

function print(what: string, ms: number, cost?: ProcessSoFar): void {
  const time = `  ${what.padEnd(48)}${ms.toFixed(0).padStart(8)} ms`;
  const rest =
    cost && `   ${cost.cpuSeconds.toFixed(2)} s of a processor, ${cost.peakMb.toFixed(0)} MB at most`;
  console.log(time + (rest ?? ''));
}
