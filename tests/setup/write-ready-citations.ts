import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CITATION_STYLE_NAMES } from '../../src/core/cite/styles.ts';
import { openCitations } from '../../src/dossier/citations/citations.ts';
import { ROOT } from './paths.ts';
import { readyCitations } from './ready-citations.ts';

const folder = join(ROOT, 'src', 'dossier', 'citations', 'ready');
const citations = await openCitations(ROOT, { ready: false });
await mkdir(folder, { recursive: true });
for (const style of CITATION_STYLE_NAMES) {
  const locales = [...(await readyCitations(citations, style))];
  const lines = locales.map(([locale, file]) => `"${locale}":${JSON.stringify(file)}`);
  await writeFile(join(folder, `${style}.json`), `{\n${lines.join(',\n')}\n}\n`);
}
