import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { GroupSource, RecordGroup } from '../../../src/core/search/record.ts';
import { groupSources } from '../../../src/core/search/writing/group-sources.ts';
import { indexInThread, type SearchThread } from '../../../src/dossier/search-thread/index-in-thread.ts';
import { startThread } from '../../../src/dossier/thread/start-thread.ts';
import { writeSearchFiles } from '../../../src/dossier/write-search-files.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { filesIn } from '../output/files-in.ts';

const COUNT = 200;

/** Articles that are not in the order in which an index numbers them. */
function groups(changed = '', count = COUNT): GroupSource[] {
  return groupSources(
    Array.from({ length: count }, (_, index): RecordGroup => ({
      kind: index % 7 === 0 ? 'claim' : 'article',
      slug: `a-${index}`,
      path: `articles/a-${index}/`,
      title: `Bericht ${index}`,
      lang: 'nl',
      date: `2016-${String((index % 12) + 1).padStart(2, '0')}`,
      records: [
        {
          kind: 'passage',
          id: 'p-1',
          text: `Het bestand van dag ${index} hield stand${index === 30 ? changed : ''}.`,
          mentions: [{ term: 'bestand', start: 4, end: 11 }],
        },
      ],
    })),
  );
}

function thread(): SearchThread {
  const started: SearchThread = startThread(
    '../../../src/dossier/search-thread/search-thread',
    import.meta.url,
    16,
  );
  onTestFinished(started.dismiss);
  return started;
}

/** Counts the groups that are read. */
function counted(sources: readonly GroupSource[]): { sources: GroupSource[]; readonly read: string[] } {
  const read: string[] = [];
  return {
    sources: sources.map((group) => ({
      ...group,
      read: () => {
        read.push(group.slug);
        return group.read();
      },
    })),
    read,
  };
}

async function anew(sources: readonly GroupSource[]): Promise<Record<string, string>> {
  const folder = join(await temporaryFolder(), 'search');
  await writeSearchFiles(sources, [], folder);
  return filesIn(folder);
}

it('makes the very same index as without a thread, anew and after an edit, of which it reads only what changed', async () => {
  const home = await temporaryFolder();
  const [folder, cache] = [join(home, 'search'), join(home, 'cache')];
  const first = counted(groups());
  expect(await indexInThread(thread(), first.sources, [], folder, cache)).toBe(true);
  expect(filesIn(folder)).toEqual(await anew(groups()));
  expect(first.read.toSorted()).toEqual(
    groups()
      .map(({ slug }) => slug)
      .sort(),
  );
  const second = counted(groups(' tot de ochtend'));
  expect(await indexInThread(thread(), second.sources, [], folder, cache)).toBe(true);
  expect(filesIn(folder)).toEqual(await anew(groups(' tot de ochtend')));
  expect(second.read).toEqual(['a-30']);
});

it('makes the same of what it opened before it was asked, and of what another folder keeps', async () => {
  const home = await temporaryFolder();
  const [folder, cache, other] = [join(home, 'search'), join(home, 'cache'), join(home, 'other')];
  await writeSearchFiles(groups(), [], folder, cache);
  const edited = groups(' tot de ochtend');
  for (const opened of [cache, other]) {
    const started = thread();
    expect(await started.ask({ open: opened })).toBe(true);
    const read = counted(edited);
    expect(await indexInThread(started, read.sources, [], folder, cache)).toBe(true);
    expect(read.read).toEqual(['a-30']);
    expect(filesIn(folder)).toEqual(await anew(edited));
  }
});

it('reads of groups between others only these, and keeps what has other numbers then', async () => {
  const home = await temporaryFolder();
  const [folder, cache] = [join(home, 'search'), join(home, 'cache')];
  await indexInThread(thread(), groups(), [], folder, cache);
  const more = counted(groups('', COUNT + 2));
  expect(await indexInThread(thread(), more.sources, [], folder, cache)).toBe(true);
  expect(more.read.toSorted()).toEqual([`a-${COUNT}`, `a-${COUNT + 1}`]);
  expect(filesIn(folder)).toEqual(await anew(groups('', COUNT + 2)));
  const again = counted(groups('', COUNT + 2));
  expect(await indexInThread(thread(), again.sources, [], folder, cache)).toBe(true);
  expect(again.read).toEqual([]);
  expect(filesIn(folder)).toEqual(await anew(groups('', COUNT + 2)));
});

it('says that it did not where a group cannot be read, or the thread has ended', async () => {
  const home = await temporaryFolder();
  const [folder, cache] = [join(home, 'search'), join(home, 'cache')];
  const unreadable = groups().map((group): GroupSource => ({
    ...group,
    read: () => {
      throw new Error('cannot be read');
    },
  }));
  expect(await indexInThread(thread(), unreadable, [], folder, cache)).toBe(false);
  const ended = thread();
  ended.dismiss();
  expect(await indexInThread(ended, groups(), [], folder, cache)).toBe(false);
});
