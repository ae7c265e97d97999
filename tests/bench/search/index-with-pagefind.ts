import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { ChildReport } from './child-report.ts';
import { folderSize } from './folder-size.ts';

/** `node index-with-pagefind.ts SITE`: indexes a folder of HTML as Pagefind's documentation does, in a process of its own. */
const site = process.argv[2] ?? '';
const outputPath = join(site, 'pagefind');
const start = performance.now();
const { index, errors } = await createIndex({});
if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
await index.addDirectory({ path: site });
await index.writeFiles({ outputPath });
const milliseconds = performance.now() - start;
await close();
const report: ChildReport = {
  milliseconds,
  ...(await folderSize(outputPath)),
};
console.log(JSON.stringify(report));
