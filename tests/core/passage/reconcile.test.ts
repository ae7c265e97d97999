import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildHistory } from '../../../src/core/passage/build-history.ts';
import { formatLedger } from '../../../src/core/passage/file/format-ledger.ts';
import { formatVersions } from '../../../src/core/passage/file/format-versions.ts';
import { stands } from '../../../src/core/passage/ledger.ts';
import type { Slug } from '../../../src/core/schema/brands.ts';
import { Builds, publishedArticle } from './passages.ts';

const WORDS =
  'bestand brug dorp eerste gevecht leger minister nacht overleg rivier stad tol vrede weg zegt zondag'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));
const texts = fc.array(sentence, { maxLength: 7 });
const articles = fc.record({ a: texts, b: texts, c: texts });

type Texts = Readonly<Record<string, readonly string[]>>;

const publish = (state: Texts, names = Object.keys(state)) =>
  names.map((name) => publishedArticle(name, state[name] ?? []));

test('whatever is edited: ids are unique, no entry is lost, and a new build of the same changes nothing', () => {
  fc.assert(
    fc.property(fc.array(articles, { minLength: 1, maxLength: 4 }), (states) => {
      const builds = new Builds();
      const known = new Set<string>();
      for (const state of states) {
        const { ids } = builds.build(publish(state));
        for (const [slug, own] of ids) {
          expect(new Set(own).size).toBe(own.length);
          for (const id of own) known.add(`${slug}#${id}`);
          const standing = builds.ledger.get(slug)!.entries.filter(stands);
          expect(standing.map(({ id }) => id)).toEqual(own);
        }
        const entries = [...builds.ledger].flatMap(([slug, { entries: all }]) =>
          all.map(({ id }) => `${slug}#${id}`),
        );
        expect(new Set(entries)).toEqual(known);
        expect(entries).toHaveLength(known.size);
      }
      expect(builds.build(publish(states.at(-1)!))).toMatchObject({ isChanged: false, past: new Map() });
    }),
    { numRuns: 150 },
  );
});

test('the order of articles makes no difference, to the byte', () => {
  fc.assert(
    fc.property(fc.array(articles, { minLength: 2, maxLength: 3 }), (states) => {
      const [one, other] = [new Builds(), new Builds()];
      for (const state of states) {
        one.build(publish(state));
        other.build(publish(state, ['c', 'a', 'b']));
      }
      expect(formatLedger(one.ledger)).toBe(formatLedger(other.ledger));
      for (const [slug, past] of one.past)
        expect(formatVersions(other.past.get(slug)!)).toBe(formatVersions(past));
    }),
    { numRuns: 60 },
  );
});

test('the history has the words of every address there ever was', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (states) => {
      const builds = new Builds();
      const published: (readonly [string, string])[] = [];
      for (const state of states) {
        const { ids } = builds.build([publishedArticle('a', state)]);
        for (const [index, id] of (ids.get('a' as Slug) ?? []).entries()) published.push([id, state[index]!]);
      }
      const now = builds.build([publishedArticle('a', states.at(-1)!)]);
      const article = publishedArticle('a', states.at(-1)!);
      const own = now.ids.get('a' as Slug) ?? [];
      const anchored = {
        ...article,
        passages: article.passages.map((one, at) => ({ ...one, id: own[at]! })),
      };
      const history = buildHistory({
        ledger: builds.ledger,
        presentOf: () => anchored,
        past: builds.past,
        wholeSince: () => undefined,
      }).get('a' as Slug);
      for (const [id, text] of published) {
        const wordings = [
          ...(history!.versions.at(-1)?.passages ?? []).filter((one) => one.id === id).map((one) => one.text),
          ...(history!.earlier[id] ?? []).map((one) => one.text),
          ...history!.gone.filter((one) => one.id === id).map((one) => one.text),
          ...history!.versions.flatMap(({ passages }) =>
            passages.filter((one) => one.id === id).map((one) => one.text),
          ),
        ];
        expect(wordings).toContain(text);
      }
    }),
    { numRuns: 150 },
  );
});

const LEAD = 'De minister zei dinsdag dat het bestand in het hele land om middernacht ingaat.';
const NOTICE = (place: string): string =>
  `In ${place} vielen volgens de waarnemers twaalf doden en tientallen gewonden.`;
const SPEECH =
  'Een woordvoerder van de rebellen sprak dat tegen, en noemde drie dorpen waar nog werd geschoten.';
const END = 'Over de uitkomst van het overleg in Astana wilde niemand iets voorspellen.';

/** Where each old passage is after one edit: its new index, `gone`, or `asked`. */
function after(before: readonly string[], now: readonly string[]): (number | 'gone' | 'asked')[] {
  const builds = new Builds();
  const old = builds.build([publishedArticle('a', before)]).ids.get('a' as Slug)!;
  const ids = builds.build([publishedArticle('a', now)]).ids.get('a' as Slug) ?? [];
  const entries = builds.ledger.get('a' as Slug)!.entries;
  return old.map((id) => {
    const entry = entries.find((one) => one.id === id)!;
    if (entry.maybe) return 'asked';
    const at = ids.findIndex((one) => one === id || one === entry.to);
    return at === -1 ? 'gone' : at;
  });
}

describe('a passage', () => {
  const base = [LEAD, NOTICE('Hama'), SPEECH, END];
  it.each<[string, readonly string[], readonly string[], (number | 'gone' | 'asked')[]]>([
    ['that was moved', base, [END, LEAD, NOTICE('Hama'), SPEECH], [1, 2, 3, 0]],
    ['with a typo', base, base.with(2, SPEECH.replace('dorpen', 'droepn')), [0, 1, 2, 3]],
    [
      'that was swapped and reworded',
      base,
      [LEAD, SPEECH.replace('drie', 'vier'), NOTICE('Hama'), END],
      [0, 2, 1, 3],
    ],
    ['that was removed', base, base.toSpliced(1, 1), [0, 'gone', 1, 2]],
    ['that was merged with the next', base, [LEAD, NOTICE('Hama'), `${SPEECH} ${END}`], [0, 1, 2, 2]],
    [
      'that was written anew',
      base,
      base.with(2, 'Vluchtelingen keerden bij duizenden terug naar huis.'),
      [0, 1, 'gone', 3],
    ],
    ['of which a near copy was added', base, base.toSpliced(3, 0, NOTICE('Homs')), [0, 1, 2, 4]],
    [
      'among its near copies, reworded',
      [LEAD, NOTICE('Hama'), NOTICE('Homs'), NOTICE('Idlib'), END],
      [LEAD, NOTICE('Hama'), NOTICE('Homs').replace('twaalf', 'dertien'), NOTICE('Idlib'), END],
      [0, 1, 2, 3, 4],
    ],
    [
      'among its near copies, of which one went and the rest changed places',
      [LEAD, NOTICE('Hama'), NOTICE('Homs'), NOTICE('Idlib'), END],
      [LEAD, NOTICE('Idlib'), NOTICE('Hama'), END],
      [0, 2, 'gone', 1, 3],
    ],
    ['of the same words as another', [SPEECH, LEAD, SPEECH, END], [SPEECH, SPEECH, END], [0, 'gone', 1, 2]],
    ['whose article is empty now', base, [], ['gone', 'gone', 'gone', 'gone']],
    ['that one of two new ones could be', [NOTICE('Hama')], [NOTICE('Homs'), NOTICE('Idlib')], ['asked']],
    ['that is a heading with a typo', ['# De weg terug', LEAD], ['# De wegh terug', LEAD], [0, 1]],
  ])('%s', (_what, before, now, expected) => {
    expect(after(before, now)).toEqual(expected);
  });

  it('of a long table with many equal cells is found cell by cell', () => {
    const table = Array.from({ length: 400 }, (_, cell) =>
      cell % 4 === 0 ? `Plaats nummer ${cell}` : String(cell % 3),
    );
    const changed = table.with(5, '17').with(200, 'Plaats nummer tweehonderd').toSpliced(301, 1);
    const found = after(table, changed);
    const moved = found.flatMap((now, old) => (now === (old > 301 ? old - 1 : old) ? [] : [old]));
    // The first has other words; of two equal cells side by side either may be the one that was removed.
    expect(moved.filter((old) => ![5, 200, 301].includes(old) && table[old] !== table[301])).toEqual([]);
    expect(found.filter((now) => now === 'gone').length).toBeLessThanOrEqual(3);
  });

  it('never gets the id of another that is gone', () => {
    const builds = new Builds();
    const [id] = builds.build([publishedArticle('a', [LEAD, END])]).ids.get('a' as Slug)!;
    const edited = LEAD.replace('dinsdag', 'woensdag');
    expect(builds.build([publishedArticle('a', [edited, END])]).ids.get('a' as Slug)![0]).toBe(id);
    builds.build([publishedArticle('a', [END])]);
    const [again] = builds.build([publishedArticle('a', [LEAD, END])]).ids.get('a' as Slug)!;
    expect(again).toBe(`${id!}-2`);
  });
});
