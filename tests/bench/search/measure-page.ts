import type { Browser, Page } from 'playwright-core';
import type { CountingServer, SentBody } from './static-server.ts';

/** What a search page cost a reader who came with one query and typed another. */
export interface PageCost {
  /** Bytes of scripts, index and texts until the first results stood there; the page, its styles and fonts are not in it. */
  readonly firstBytes: number;
  readonly laterBytes: number;
  /** Requests for those bytes. */
  readonly firstRequests: number;
  /** From asking for the page to the first result, in milliseconds, by the clock of the page. */
  readonly milliseconds: number;
}

/** A search page, as this measures it. */
export interface SearchPage {
  /** Path with a query in it: `search/?q=…`. */
  readonly pathOf: (query: string) => string;
  readonly field: string;
  /** What stands there as soon as the first result does, and not before. */
  readonly firstResult: string;
}

/** Quiet time on the line after which nothing more comes, in milliseconds: several round trips. */
const QUIET = 700;

/** Longest wait for a result, in milliseconds. */
const PATIENCE = 30_000;

/** What every page of the site needs, with search or without. */
const NOT_SEARCH = /\.(html|css|woff2|svg|ico|png)$/;

/** Opens the page with `first` in its address in a window that knows nothing yet, then types `later`. */
export async function measurePage(
  browser: Browser,
  server: CountingServer,
  { pathOf, field, firstResult }: SearchPage,
  [first, later]: readonly [string, string],
): Promise<PageCost> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(noteFirst, firstResult);
    server.sent();
    await page.goto(`${server.url}${pathOf(first)}`, { waitUntil: 'commit' });
    await page.waitForSelector(firstResult, { state: 'attached', timeout: PATIENCE });
    const milliseconds = await page.evaluate(() => globalThis.firstResultAt ?? Infinity);
    const firstSent = await untilQuiet(page, server);
    await page.fill(field, later);
    const laterSent = await untilQuiet(page, server);
    return {
      milliseconds,
      firstBytes: bytesOf(firstSent),
      firstRequests: firstSent.length,
      laterBytes: bytesOf(laterSent),
    };
  } finally {
    await context.close();
  }
}

declare global {
  /** When the first result stood in the page, in milliseconds since the page was asked for. */
  var firstResultAt: number | undefined;
}

/** Runs in the page: whoever steers the browser sees a result only some time after a reader does. */
function noteFirst(selector: string): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(selector)) return;
    globalThis.firstResultAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

async function untilQuiet(page: Page, server: CountingServer): Promise<SentBody[]> {
  const all: SentBody[] = [];
  for (let fresh = -1; fresh !== 0;) {
    await page.waitForTimeout(QUIET);
    const sent = server.sent();
    fresh = sent.length;
    all.push(...sent);
  }
  return all.filter(({ path }) => !NOT_SEARCH.test(path));
}

function bytesOf(sent: readonly SentBody[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}
