import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { analyserFor } from '../../../src/core/search/analysis/analyser-for.ts';
import type { RecordGroup } from '../../../src/core/search/record.ts';
import { writeIndex } from '../../../src/core/search/writing/write-index.ts';
import { compoundSplitters } from '../../../src/dossier/compound-splitters.ts';
import type { ChildReport } from './child-report.ts';
import { folderSize } from './folder-size.ts';
import { groupsOfTerms } from './groups-of.ts';
import { TERMS } from './prepare-corpus.ts';

/**
 * `node index-with-dossier.ts RECORDS SITE CACHE [EDITED]`: makes our own index from records, which a build has at hand, in a
 * process of its own. With a number in EDITED that article has a word more than it says.
 */
const [records = '', site = '', cache = '', edited] = process.argv.slice(2);
const groups = await readGroups(records);
if (edited !== undefined) groups[Number(edited)] = withOneMoreWord(groups[Number(edited)]!);
const { groups: termGroups, terms } = groupsOfTerms(TERMS);
const folder = join(site, 'search');
await mkdir(folder, { recursive: true });

const start = performance.now();
const splitterFor = await compoundSplitters(['nl']);
const files = writeIndex([...groups, ...termGroups], terms, { analyserFor, splitterFor });
for (const [name, text] of files) await writeFile(join(folder, name), text);
const milliseconds = performance.now() - start;
const report: ChildReport = { milliseconds, ...(await folderSize(folder)), textFiles: 0, textBytes: 0 };
console.log(JSON.stringify(report));

async function readGroups(file: string): Promise<RecordGroup[]> {
  const read: RecordGroup[] = [];
  for await (const line of createInterface({ input: createReadStream(file) }))
    read.push(JSON.parse(line) as RecordGroup);
  return read;
}

function withOneMoreWord(group: RecordGroup): RecordGroup {
  const [first, ...others] = group.records;
  if (!first) return group;
  return { ...group, records: [{ ...first, text: `${first.text} Toegevoegd.` }, ...others] };
}
