import { hash } from 'node:crypto';
import { createReadStream, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { GroupSource, RecordGroup } from '../../../src/core/search/record.ts';
import { groupSources } from '../../../src/core/search/writing/group-sources.ts';
import { writeSearchFiles } from '../../../src/dossier/write-search-files.ts';
import type { ChildReport } from './child-report.ts';
import { folderSize } from './folder-size.ts';
import type { TermGroups } from './groups-of.ts';

/**
 * `node index-with-dossier.ts RECORDS TERMS SITE CACHE [EDITED]`: makes our own index in a process of its own, and keeps in CACHE
 * what it made. Titles, dates and prints are at hand, as they are in a build; texts are read from RECORDS when they are asked
 * for, as Pagefind reads pages. With a number in EDITED that article has a word more than it says; with a `+` before the number
 * such an article stands beside it, on the same day.
 */
const [records = '', glossary = '', site = '', cache = '', edited] = process.argv.slice(2);
const groups = await readSources(records, edited);
const { groups: termGroups, terms } = JSON.parse(readFileSync(glossary, 'utf8')) as TermGroups;
const folder = join(site, 'search');

const start = performance.now();
await writeSearchFiles([...groups, ...groupSources(termGroups)], terms, folder, cache);
const milliseconds = performance.now() - start;
const report: ChildReport = { milliseconds, ...(await folderSize(folder)) };
console.log(JSON.stringify(report));

async function readSources(path: string, change: string | undefined): Promise<GroupSource[]> {
  const file = openSync(path, 'r');
  const changed = Number(change ?? -1);
  const isAdded = change?.startsWith('+') ?? false;
  const sources: GroupSource[] = [];
  let next = 0;
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const place = next++;
    const length = Buffer.byteLength(line);
    const position = at;
    at += length + 1;
    const group = JSON.parse(line) as RecordGroup;
    const readGroup = reader(file, position, length);
    sources.push(...sourceOf(group, readGroup, place === changed && !isAdded ? withOneMoreWord : asIs));
    if (place === changed && isAdded) sources.push(...sourceOf(group, readGroup, besideIt));
  }
  return sources;
}

/** A function of its own: what it gives is held, and would hold the line too if it were made where that is at hand. */
function reader(file: number, position: number, length: number): () => RecordGroup {
  return () => {
    const bytes = Buffer.allocUnsafe(length);
    readSync(file, bytes, 0, length, position);
    return JSON.parse(bytes.toString()) as RecordGroup;
  };
}

/** Of the group only what is in front of the texts is held. */
function sourceOf(
  group: RecordGroup,
  readGroup: () => RecordGroup,
  alter: (group: RecordGroup) => RecordGroup,
): GroupSource[] {
  return groupSources([alter(group)], (text) => hash('sha1', text)).map((source) => ({
    ...source,
    read: () => alter(readGroup()).records,
  }));
}

function asIs(group: RecordGroup): RecordGroup {
  return group;
}

function besideIt(group: RecordGroup): RecordGroup {
  const slug = `${group.slug}-bis`;
  return { ...withOneMoreWord(group), slug, path: `articles/${slug}/` };
}

function withOneMoreWord(group: RecordGroup): RecordGroup {
  const [first, ...others] = group.records;
  if (!first) return group;
  return { ...group, records: [{ ...first, text: `${first.text} Toegevoegd.` }, ...others] };
}
