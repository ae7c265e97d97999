/**
 * Takes pictures of pages for whoever designs them:
 *
 *     node tests/browser/screenshots.ts OUTDIR [--site DIR | --url URL] [path…]
 *
 * Every path (default: the overview) at the width of a phone, a tablet and a desk, light and dark, the whole page and
 * the first screen. `--site` is a built site (default: dist); `--url` a running one.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { ROOT } from '../setup/paths.ts';
import { launchBrowser } from './launch.ts';
import { serveSite } from '../../src/dossier/serve-site.ts';

const SCREENS = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];
const SCHEMES = ['light', 'dark'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { site: { type: 'string', default: join(ROOT, 'dist') }, url: { type: 'string' } },
});
const [outDir = 'screenshots', ...paths] = positionals;

const served =
  values.url === undefined ? await serveSite(resolve(values.site), '/', '127.0.0.1', 0) : undefined;
const start = served?.url ?? values.url ?? '';
const browser = await launchBrowser();
try {
  await mkdir(outDir, { recursive: true });
  for (const path of paths.length === 0 ? ['/'] : paths) await shoot(browser, path);
} finally {
  await browser.close();
  await served?.close();
}

async function shoot(browser: Browser, path: string): Promise<void> {
  const relative = path.replace(/^\//, '');
  const name = relative.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'overview';
  for (const colorScheme of SCHEMES) {
    for (const viewport of SCREENS) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      // `dossier dev` would tell of changes for as long as a page is open, so that its network is never idle.
      await context.route('**/__dossier/changes/', (route) =>
        route.fulfill({ contentType: 'text/event-stream', body: '' }),
      );
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') console.error(`${path}: ${message.text()}`);
      });
      page.on('pageerror', (error) => {
        console.error(`${path}: ${error.message}`);
      });
      await page.goto(new URL(relative, start).href, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const file = join(outDir, `${name}-${viewport.width}-${colorScheme}`);
      await page.screenshot({ path: `${file}-first.png` });
      await page.screenshot({ path: `${file}.png`, fullPage: true });
      await context.close();
      console.log(`${file}.png`);
    }
  }
}
