import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RecordGroup } from '../../../src/core/search/record.ts';
import { writeSearchFiles } from '../../../src/dossier/write-search-files.ts';
import type { ChildReport } from './child-report.ts';
import { folderSize } from './folder-size.ts';
import { groupsOfTerms } from './groups-of.ts';
import { TERMS } from './prepare-corpus.ts';

/**
 * `node index-with-dossier.ts RECORDS SITE CACHE [EDITED]`: makes our own index from records, which a build has at hand, in a
 * process of its own, and keeps in CACHE what it made. With a number in EDITED that article has a word more than it says.
 */
const [records = '', site = '', cache = '', edited] = process.argv.slice(2);
const groups = await readGroups(records);
if (edited !== undefined) groups[Number(edited)] = withOneMoreWord(groups[Number(edited)]!);
const { groups: termGroups, terms } = groupsOfTerms(TERMS);
const folder = join(site, 'search');

const start = performance.now();
await writeSearchFiles([...groups, ...termGroups], terms, folder, cache);
const milliseconds = performance.now() - start;
const report: ChildReport = { milliseconds, ...(await folderSize(folder)) };
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
