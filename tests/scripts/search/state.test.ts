import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choosePeriod,
  countChoices,
  toggleValue,
  withoutChoices,
} from '../../../src/scripts/search/change-state.ts';
import { GROUPS_A_PAGE, requestOf } from '../../../src/scripts/search/request-of.ts';
import { readState, type SearchState, SORTS, TICKED } from '../../../src/scripts/search/search-state.ts';
import { writeState } from '../../../src/scripts/search/write-state.ts';

const nothing = readState('');

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const values = fc
  .dictionary(
    fc.constantFrom(...TICKED),
    fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }),
  )
  .map((chosen) => chosen as SearchState['values']);
const states: fc.Arbitrary<SearchState> = fc.record(
  {
    query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
    values,
    after: day,
    before: day,
    sort: fc.constantFrom(...SORTS),
    synonyms: fc.boolean(),
    pages: fc.integer({ min: 1, max: 50 }),
  },
  { requiredKeys: ['query', 'values', 'sort', 'synonyms', 'pages'] },
);

describe('what the reader asks, in the address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });

  it('is short where little is asked', () => {
    expect(writeState(nothing)).toBe('');
    expect(writeState({ ...nothing, query: ' bestand ' })).toBe('?q=bestand');
    const state = toggleValue({ ...nothing, query: 'a' }, 'outlet', 'de volkskrant');
    expect(writeState({ ...state, sort: 'newest', synonyms: false })).toBe(
      '?q=a&outlet=de+volkskrant&sort=newest&synonyms=off',
    );
  });

  it.each([
    '?sort=best',
    '?pages=0',
    '?pages=-3',
    '?pages=x',
    '?after=morgen',
    '?before=2016-1-1',
    '?outlet=',
    '?date=2016',
    '?synonyms=on',
  ])('what makes no sense counts as absent: %s', (search) => {
    expect(readState(search)).toEqual(nothing);
  });

  it('asks for no more results than a browser can bear', () => {
    expect(readState('?pages=100000').pages).toBe(50);
  });
});

describe('choosing', () => {
  it('a value twice is not choosing it', () => {
    const once = toggleValue(nothing, 'person', 'x');
    expect(once.values).toEqual({ person: ['x'] });
    expect(toggleValue(once, 'person', 'y').values).toEqual({ person: ['x', 'y'] });
    expect(toggleValue(once, 'person', 'x')).toEqual(nothing);
  });

  it('begins at the first page again', () => {
    const far = { ...nothing, pages: 4 };
    expect(toggleValue(far, 'person', 'x').pages).toBe(1);
    expect(choosePeriod(far, '2016-12-28').pages).toBe(1);
  });

  it('a period puts its ends in order, and an empty end is open', () => {
    expect(choosePeriod(nothing, '2017-01-01', '2016-01-01')).toMatchObject({
      after: '2016-01-01',
      before: '2017-01-01',
    });
    expect(choosePeriod(nothing, '', '2016-01-01')).toEqual({ ...nothing, before: '2016-01-01' });
    expect(choosePeriod(choosePeriod(nothing, '2016-01-01'))).toEqual(nothing);
  });

  it('is counted, and undone at once', () => {
    const chosen = choosePeriod(toggleValue(toggleValue(nothing, 'person', 'x'), 'place', 'y'), '2016-01-01');
    expect(countChoices(chosen)).toBe(3);
    expect(countChoices(withoutChoices(chosen))).toBe(0);
    expect(withoutChoices({ ...chosen, query: 'a' }).query).toBe('a');
  });
});

it('the engine is asked for all the pages that are shown', () => {
  const state = { ...choosePeriod(nothing, '2016-01-01'), query: ' a ', pages: 3, synonyms: false };
  expect(requestOf(state)).toEqual({
    query: 'a',
    filters: { values: {}, after: '2016-01-01' },
    sort: 'relevance',
    synonyms: false,
    limit: 3 * GROUPS_A_PAGE,
  });
});
