import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { plainEnvironment } from '../setup/plain-environment.ts';
import { article, idsOf, type LedgerFolder, ledgerFolder } from './ledger-folder.ts';

const NAMES = ['aap', 'beer', 'civet', 'das', 'ezel', 'fret'];

const paragraphs = (name: string, count = 3): string[] =>
  Array.from(
    { length: count },
    (_, index) => `Alinea ${index + 1} van het stuk over de ${name} vertelt wat dit dier in de winter eet.`,
  );

const edited = (name: string): string =>
  article(...paragraphs(name).map((text) => text.replace('in de winter', 'in de zomer')));

function git(cwd: string, ...words: readonly string[]): string {
  const who = [
    '-c',
    'user.name=Redactie',
    '-c',
    'user.email=redactie@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...who, ...words], { cwd, encoding: 'utf8', env: plainEnvironment() });
}

/** A dossier under version control that two people edit at the same time, each on a branch, and build. */
async function edit(
  ours: Readonly<Record<string, string | undefined>>,
  theirs: Readonly<Record<string, string | undefined>>,
): Promise<LedgerFolder> {
  const folder = await ledgerFolder(
    Object.fromEntries(NAMES.map((name) => [`articles/${name}.md`, article(...paragraphs(name))])),
  );
  const commit = async (changes: Readonly<Record<string, string | undefined>>, day: string) => {
    await folder.write(changes);
    await folder.build(day);
    git(folder.dir, 'add', '-A');
    git(folder.dir, 'commit', '-q', '-m', day);
  };
  git(folder.dir, 'init', '-q', '-b', 'main');
  await commit({}, '2026-01-01');
  git(folder.dir, 'checkout', '-q', '-b', 'theirs');
  await commit(theirs, '2026-02-02');
  git(folder.dir, 'checkout', '-q', 'main');
  await commit(ours, '2026-02-03');
  return folder;
}

const at = (name: string) => `articles/${name}.md`;

describe('git merges the ledger of two people', () => {
  it.each<[string, Record<string, string | undefined>, Record<string, string | undefined>]>([
    ['edited neighbours', { [at('aap')]: edited('aap') }, { [at('beer')]: edited('beer') }],
    ['edited the first and the last', { [at('fret')]: edited('fret') }, { [at('aap')]: edited('aap') }],
    ['edited the last two', { [at('ezel')]: edited('ezel') }, { [at('fret')]: edited('fret') }],
    [
      'edited the last, and added one after it',
      { [at('fret')]: edited('fret') },
      { [at('zwijn')]: edited('zwijn') },
    ],
    ['edited one, and removed its neighbour', { [at('civet')]: edited('civet') }, { [at('das')]: undefined }],
    [
      'added a passage at the end of one, and at the start of the next',
      { [at('das')]: article(...paragraphs('das'), 'Nog een alinea aan het slot van het stuk.') },
      { [at('ezel')]: article('Nog een alinea aan het begin van het stuk.', ...paragraphs('ezel')) },
    ],
    ['added articles far apart', { [at('bever')]: edited('bever') }, { [at('egel')]: edited('egel') }],
  ])('who %s', async (_what, ours, theirs) => {
    const folder = await edit(ours, theirs);
    git(folder.dir, 'merge', '-q', '-m', 'samen', 'theirs');
    const merged = await folder.check();
    expect(merged.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    // What git made of the two is what a build of both makes: there is nothing left to write.
    expect(merged.update).toBeUndefined();
    expect(idsOf(merged, 'aap')).toHaveLength(3);
  });
});
