import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../src/dossier/serve-site.ts';
import type { BuiltSite } from '../setup/built-site.ts';
import { launchBrowser } from './launch.ts';

/** A page, and everything about it that nobody asked for. */
interface WatchedPage {
  readonly page: Page;
  /** Console messages, uncaught errors, failed requests, and requests to another host (which are not let through). */
  readonly complaints: readonly string[];
}

/** A site that is served and can be looked at. */
export interface OpenSite {
  /** Address of the overview. */
  readonly url: string;
  /** Opens a path below the base, such as `search/`; the window is new, and forgets. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

/** Serves a built site to a headless browser. */
export async function openSite({ dir, base }: BuiltSite): Promise<OpenSite> {
  const server = await serveSite(dir, base, '127.0.0.1', 0);
  const browser = await launchBrowser();
  return {
    url: server.url,
    open: (path, options) => openPage(browser, server.url, path, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const complaints: string[] = [];
  const { host } = new URL(url);
  await context.route(
    (address) => address.host !== host,
    async (route) => {
      complaints.push(`asked another host: ${route.request().url()}`);
      await route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(new URL(path, url).href);
  return { page, complaints };
}
