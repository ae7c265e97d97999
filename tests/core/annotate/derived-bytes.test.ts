import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivedBytes, readDerived } from '../../../src/core/annotate/derived-bytes.ts';
import { compileGlossary } from '../../../src/core/annotate/glossary.ts';
import { makeContent, type Sketch } from '../../eval/make-content.ts';

const word = fc.constantFrom(
  'Syrisch',
  'Syrië',
  'leger',
  'Bashar',
  'al-Assad',
  'Sjojgoe',
  'Erdoğan',
  'IS',
  'van',
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const terms: fc.Arbitrary<NonNullable<Sketch['terms']>> = fc.uniqueArray(
  fc.record({
    slug: fc.constantFrom('a', 'b', 'c'),
    term: name,
    type: fc.constantFrom('person', 'place', 'organisation', 'concept'),
    aliases: fc.array(
      fc.record({
        text: name,
        from: fc.constantFrom(undefined, '2014'),
        to: fc.constantFrom(undefined, '2016-03'),
        lang: fc.constantFrom(undefined, 'nl'),
      }),
      { maxLength: 2 },
    ),
  }),
  { selector: ({ slug }) => slug, minLength: 1 },
);

const glossaryOf = (sketch: Sketch['terms'], ...before: readonly Parameters<typeof compileGlossary>[1][]) =>
  compileGlossary(makeContent({ terms: sketch }).terms, ...before);

test('names that were derived before are those that would be derived, with the terms as they are now', () => {
  fc.assert(
    fc.property(terms, terms, fc.nat(3), (earlier, others, count) => {
      const same = earlier.slice(0, count);
      const now = [...same, ...others.filter(({ slug }) => same.every((one) => one.slug !== slug))];
      const kept = readDerived(derivedBytes(glossaryOf(earlier).derived(), 'program'), 'program');
      const anew = glossaryOf(now).matcher.names;
      expect(glossaryOf(now, kept).matcher.names).toEqual(anew);
      expect(glossaryOf(now, kept).print).toBe(glossaryOf(now).print);
    }),
  );
});

test('names that another program derived are derived anew', () => {
  const bytes = derivedBytes(glossaryOf([{ slug: 'a', term: 'Syrië', type: 'place' }]).derived(), 'one');
  expect(readDerived(bytes, 'one')?.size).toBe(1);
  expect(readDerived(bytes, 'other')).toBeUndefined();
});
