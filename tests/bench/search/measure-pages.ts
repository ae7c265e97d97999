import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../../browser/launch.ts';
import type { Figure } from './comparison.ts';
import { measurePage, type PageCost, type SearchPage } from './measure-page.ts';
import { median } from './median.ts';
import { pagefindPage } from './pagefind-page.ts';
import type { Corpus } from './prepare-corpus.ts';
import { type Line, startStaticServer } from './static-server.ts';

/** A telephone on a middling network. */
const LINE: Line = { roundTrip: 100, bytesPerSecond: 10_000_000 / 8 };

/**
 * Visits to each: a query in the address, and one typed after it; the figures are medians over them. The two take turns, since a
 * machine is not always equally fast.
 */
const VISITS = 12;

const pathOf = (query: string): string => `search/?q=${encodeURIComponent(query)}`;
const OWN_PAGE: SearchPage = { pathOf, field: '#search-field', firstResult: '#search-results > li' };
const PAGEFIND_PAGE: SearchPage = {
  pathOf,
  field: '#pagefind-field',
  firstResult: '#pagefind-results > li',
};

/** What the search pages of both cost a reader, in Chromium, with everything else on the page alike. */
export async function measurePages(
  { site, ownSite }: Corpus,
  shell: string,
  queries: readonly string[],
): Promise<Figure[]> {
  const page = await readFile(join(shell, 'search', 'index.html'), 'utf8');
  await mkdir(join(site, 'search'), { recursive: true });
  await writeFile(join(site, 'search', 'index.html'), pagefindPage(page));
  const words = queries.filter((query) => /^[\p{L} ]+$/u.test(query));
  const [ours, pagefind] = await visitBoth(
    { folders: [ownSite, shell], page: OWN_PAGE },
    { folders: [site, shell], page: PAGEFIND_PAGE },
    words,
  );
  const figure = (
    label: string,
    unit: Figure['unit'],
    of: (cost: PageCost) => number,
    wantedRatio?: number,
  ): Figure => ({
    label,
    unit,
    ours: median(ours.map(of)),
    pagefind: median(pagefind.map(of)),
    ...(wantedRatio !== undefined && { wantedRatio }),
  });
  return [
    figure('first query, bytes (scripts, index, texts)', 'kB', ({ firstBytes }) => firstBytes / 1000, 0.35),
    figure('first query, requests', '', ({ firstRequests }) => firstRequests),
    figure('later query, bytes', 'kB', ({ laterBytes }) => laterBytes / 1000, 0.6),
    figure('time to first result, 100 ms and 10 Mbit/s', 'ms', ({ milliseconds }) => milliseconds, 0.6),
  ];
}

/** A search page, and the folders in which what it asks for is looked for. */
interface Served {
  readonly folders: readonly string[];
  readonly page: SearchPage;
}

async function visitBoth(
  one: Served,
  other: Served,
  words: readonly string[],
): Promise<[PageCost[], PageCost[]]> {
  const servers = await Promise.all([one, other].map(({ folders }) => startStaticServer(folders, LINE)));
  const browser = await launchBrowser();
  const costs: [PageCost[], PageCost[]] = [[], []];
  try {
    for (let visit = 0; visit < VISITS; visit++) {
      const [first = '', later = ''] = words.slice(2 * visit);
      for (const [place, { page }] of [one, other].entries()) {
        const server = servers[place];
        if (server) costs[place]?.push(await measurePage(browser, server, page, [first, later]));
      }
    }
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
  return costs;
}
