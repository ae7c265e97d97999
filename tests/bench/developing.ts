import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../setup/paths.ts';
import type { Benchmark } from './benchmark.ts';
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
  console.log(`\n${articles} articles, ${TERMS} terms`);
  await serving(folder, content, slug, (ms) => {
    print('first page, nothing kept from before', ms);
  });
  const shown: number[] = [];
  await serving(
    folder,
    content,
    slug,
    (ms) => {
      print('first page, after an earlier start', ms);
    },
    async (page) => {
      for (let edit = 0; edit <= EDITS; edit++) {
        const words = `Gewijzigd voor de ${edit}e keer.`;
        const begun = performance.now();
        await appendFile(file, `\n${words}\n`);
        await untilShown(page, words);
        if (edit > 0) shown.push(performance.now() - begun);
      }
    },
  );
  print(`an edit of an article, shown (median of ${EDITS})`, median(shown));
  print('the slowest of them', Math.max(...shown));
}

/** Starts `dossier dev`, tells after how many milliseconds the page of an article first answered, does work, and stops it. */
async function serving(
  folder: string,
  content: string,
  slug: string,
  onFirst: (ms: number) => void,
  work: (page: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const begun = performance.now();
  const bin = join(ROOT, 'src', 'cli', 'bin.mjs');
  const args = [bin, 'dev', '--content', content, '--json', '--host', '127.0.0.1'];
  const env = { ...process.env, DOSSIER_CACHE: join(folder, 'cache') };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  try {
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const { url } = JSON.parse(line) as { readonly url: string };
    const page = `${url}articles/${slug}/`;
    await untilShown(page, '</html>');
    onFirst(performance.now() - begun);
    await work(page);
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

function print(what: string, ms: number): void {
  console.log(`  ${what.padEnd(48)}${ms.toFixed(0).padStart(8)} ms`);
}
