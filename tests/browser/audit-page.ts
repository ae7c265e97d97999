import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds on a page, one line each: rule, what it is about, and where. */
export async function auditPage(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${new URL(page.url()).pathname} ${id}: ${help} (${String(target)})`),
  );
}
