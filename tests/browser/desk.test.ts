import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../setup/paths.ts';
import { plainEnvironment } from '../setup/plain-environment.ts';

import { removeFolder } from '../setup/remove-folder.ts';
import { launchBrowser } from './launch.ts';

const ARTICLE =
  '---\ntitle: Bestand\ndate: 2016-12-30\n---\n\nIn **Hama** is het stil.\n\nZie [[hamma|de stad]] en Hama.\n';
const TERM = '---\nterm: Hama\ntype: place\n---\n\nStad aan de Orontes.\n';

let server: ChildProcess;
let browser: Browser;
let url: string;
let dir: string;
let file: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-desk-'));
  file = join(dir, 'articles', 'bestand.md');
  await mkdir(join(dir, 'articles'));
  await mkdir(join(dir, 'glossary'));
  await writeFile(join(dir, 'dossier.yaml'), 'title: Proef\n');
  await writeFile(file, ARTICLE);
  await writeFile(join(dir, 'glossary', 'hama.md'), TERM);
  const bin = join(ROOT, 'src', 'cli', 'bin.mjs');
  server = spawn(process.execPath, [bin, 'dev', '--content', dir, '--json', '--port', '0', '--base', '/x/'], {
    cwd: ROOT,
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(server.stdout!, 'data')) as [Buffer];
  ({ url } = JSON.parse(line.toString()) as { url: string });
  browser = await launchBrowser();
});

beforeEach(() => writeFile(file, ARTICLE));

afterAll(async () => {
  await browser.close();
  server.kill('SIGTERM');
  await once(server, 'exit');
  await removeFolder(dir);
});

async function openArticle(width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(new URL('articles/bestand/', url).href);
  await page.locator('dossier-desk button.opening').waitFor();
  return page;
}

const written = (text: string) =>
  expect.poll(() => readFile(file, 'utf8'), { timeout: 20_000 }).toContain(text);

describe('the editor’s desk of dossier dev', () => {
  it('lists problems at their passages, and corrects a link by keyboard', async () => {
    const page = await openArticle();
    const opening = page.locator('dossier-desk button.opening');
    await opening.focus();
    await page.keyboard.press('Enter');
    const item = page.locator('dossier-desk li', { hasText: 'unresolved-link' });
    const passage = await item.locator('a').getAttribute('href');
    expect(await page.locator(passage!).innerText()).toContain('Zie de stad');
    await item.getByRole('button', { name: 'hama' }).focus();
    await page.keyboard.press('Enter');
    await written('Zie [[hama|de stad]] en Hama.');
    expect(await readFile(file, 'utf8')).toBe(ARTICLE.replace('hamma', 'hama'));
    await page.locator('dossier-desk li', { hasText: 'unresolved-link' }).waitFor({ state: 'detached' });
    // The page was loaded again, and the panel is open as it was.
    await page.locator('#desk').waitFor();
    const closed = async (): Promise<boolean> => {
      await page.locator('#desk summary').focus();
      await page.keyboard.press('Escape');
      return page.locator('#desk').isHidden();
    };
    // One write may load the page more than once, and a page that is loaded has no focus.
    await page.waitForLoadState('networkidle');
    expect(await closed()).toBe(true);
    await page.close();
  });

  it('forbids a link that was made by itself', async () => {
    const page = await openArticle();
    await page.locator('dossier-desk button.opening').click();
    await page.locator('dossier-desk summary').click();
    await page.locator('dossier-desk details button').first().click();
    await written('In **[[!Hama]]** is het stil.');
    // The list is open when the page was loaded again, for the next one.
    await page.locator('dossier-desk details button').last().click();
    await written('[[!Hama]]** is het stil.\n\nZie [[hamma|de stad]] en [[!Hama]].');
    await page.close();
  });

  it('leaves the page of a phone as wide as it was, and no wider', async () => {
    const page = await openArticle(390);
    await page.locator('dossier-desk button.opening').click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    const box = (await page.locator('#desk').boundingBox())!;
    const edge = (await page.locator('dossier-desk button.opening').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBe(edge.x + edge.width);
    expect(edge.x + edge.width).toBeLessThan(390);
    // The button has the focus still, and closes what it opened.
    await page.keyboard.press('Escape');
    expect(await page.locator('#desk').isHidden()).toBe(true);
    await page.close();
  });

  it('writes for nobody else', async () => {
    const offer = { kind: 'retarget', line: 8, column: 5, target: 'hama' };
    const post = (headers: Record<string, string>, article = 'bestand') =>
      fetch(new URL('__dossier/desk/', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ article, offer }),
      });
    const own = { origin: new URL(url).origin };
    expect((await post({ origin: 'https://example.org' })).status).toBe(403);
    expect((await post({})).status).toBe(403);
    expect((await post({ ...own, 'content-type': 'text/plain' })).status).toBe(403);
    expect((await post(own, '../dossier')).status).toBe(409);
    expect(await readFile(file, 'utf8')).toBe(ARTICLE);
    expect((await post(own)).status).toBe(200);
    expect((await post(own)).status).toBe(409);
  });
});

it('searches what is being edited, also after an edit', async () => {
  const page = await browser.newPage();
  const found = page.locator('#search-results');
  await page.goto(new URL('search/?q=stil', url).href);
  await found.getByText('In Hama is het stil.').waitFor();
  await writeFile(file, ARTICLE.replace('stil', 'onrustig'));
  await expect
    .poll(
      async () => {
        await page.goto(new URL('search/?q=onrustig', url).href);
        return found
          .getByText('In Hama is het onrustig.')
          .waitFor({ timeout: 2_000 })
          .then(
            () => true,
            () => false,
          );
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  await page.close();
});
