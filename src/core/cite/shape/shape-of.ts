import type { CslDate } from '../csl-date.ts';
import type { Reference } from '../../schema/reference.ts';
import { nameSamples } from './name-samples.ts';
import { type Samples, shapeMaker, type ShapeMaker, type TitleCase } from './shape-maker.ts';
import { SAMPLE_MONTHS, type Shape } from './shape.ts';

const SAMPLE_YEARS: Samples = ['5555', '4444'];
const SAMPLE_DAYS: Samples = ['28', '17'];
/** Figures that `&#38;` and its kin do not have. */
const SAMPLE_DAYS_OF_ONE_FIGURE: Samples = ['9', '7'];

/** Characters there are for slots; a title of so many parts is no title of a newspaper. */
const MOST_SLOTS = 200;

/** Languages in which no style changes the capitals of a title: all but English. */
const KEEPS_CAPITALS = /^(?!en)[a-z]{2,3}(?:-|$)/i;

/**
 * The shape of a work; undefined where it has to be rendered on its own: it holds markup, says no language, or its date is
 * more or less than one year, month or day.
 */
export function shapeOf(work: Reference, titleCase: TitleCase): Shape | undefined {
  const { language } = work as { readonly language?: unknown };
  const issued = dateOf(work);
  if (typeof language !== 'string' || language === '' || !issued) return undefined;
  const cased = KEEPS_CAPITALS.test(language) ? undefined : titleCase;
  const maker = shapeMaker(cased);
  const first: Reference = { ...work, id: 'shape' };
  const second: Reference = { ...work, id: 'shape' };
  for (const field of ['title', 'container-title', 'section']) {
    const value = work[field];
    if (value === undefined) continue;
    const samples = typeof value === 'string' ? maker.text(value) : undefined;
    if (!samples) return undefined;
    [first[field], second[field]] = samples;
  }
  if (work.author) {
    const [one, two] = nameSamples(work.author, maker);
    first.author = [...one];
    second.author = [...two];
  }
  const [one, two] = dateSamples(issued, maker);
  first.issued = { 'date-parts': [[...one]] };
  second.issued = { 'date-parts': [[...two]] };
  const month = issued[1];
  return shapeFrom(
    {
      works: [first, second],
      slots: maker.slots,
      ...(month !== undefined && { month }),
      // The order of its fields tells nothing of a work.
      signature: JSON.stringify(Object.entries(first).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    cased,
  );
}

function shapeFrom(shape: Omit<Shape, 'withText'>, titleCase: TitleCase | undefined): Shape | undefined {
  const { works, slots, signature } = shape;
  if (slots.length > MOST_SLOTS) return undefined;
  const withText = (field: string, text: string): Shape | undefined => {
    const maker = shapeMaker(titleCase, slots);
    const samples = maker.text(text);
    if (!samples) return undefined;
    const [one, two] = samples;
    const more = {
      works: [
        { ...works[0], [field]: one },
        { ...works[1], [field]: two },
      ] as const,
      slots: maker.slots,
      signature: `${signature} ${JSON.stringify([field, one])}`,
    };
    return shapeFrom({ ...shape, ...more }, titleCase);
  };
  return { ...shape, withText };
}

/** Year, month and day, as far as known, of a date that is one day, month or year of four figures. */
function dateOf({ issued }: Reference): readonly number[] | undefined {
  const { 'date-parts': parts, circa, literal } = (issued ?? {}) as CslDate;
  const [only] = parts ?? [];
  const isPlain = parts?.length === 1 && circa !== true && literal === undefined;
  return isPlain && only?.[0] !== undefined && only[0] > 999 && only[0] < 10_000 ? only : undefined;
}

/**
 * The first day of a month stays as it is, for it is the one that is written as an ordinal in some languages; days of one
 * figure are apart, for some styles put a nought before them.
 */
function dateSamples(
  [year = 0, month, day]: readonly number[],
  maker: ShapeMaker,
): readonly [readonly number[], readonly number[]] {
  const years = maker.add(String(year), () => SAMPLE_YEARS);
  const days =
    day === undefined || day === 1
      ? undefined
      : maker.add(String(day), () => (day < 10 ? SAMPLE_DAYS_OF_ONE_FIGURE : SAMPLE_DAYS));
  const sample = (index: 0 | 1): readonly number[] =>
    [
      Number(years[index]),
      month === undefined ? undefined : SAMPLE_MONTHS[index],
      days === undefined ? day : Number(days[index]),
    ].filter((part) => part !== undefined);
  return [sample(0), sample(1)];
}
