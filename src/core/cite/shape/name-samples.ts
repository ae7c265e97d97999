import type { CslName } from '../csl-name.ts';
import type { Samples, ShapeMaker } from './shape-maker.ts';

/** Initials of the samples of the first, second and third author: letters that few words have as a capital. */
const INITIALS = [
  ['X', 'K'],
  ['Y', 'U'],
  ['Z', 'L'],
] as const;

const ONE_GIVEN_NAME = /^\p{Lu}\p{Ll}+$/u;
const FAMILY_NAME = /^\p{Lu}[\p{Ll}]+$/u;

/** Authors with samples for their names; a name that styles may shorten in a way of its own stays as it is. */
export function nameSamples(
  authors: readonly CslName[],
  maker: ShapeMaker,
): readonly [readonly CslName[], readonly CslName[]] {
  const samples = authors.map((author, index) => samplesOf(author, INITIALS[index], maker));
  return [samples.map(([one]) => one), samples.map(([, two]) => two)];
}

function samplesOf(
  author: CslName,
  initials: readonly [string, string] | undefined,
  maker: ShapeMaker,
): readonly [CslName, CslName] {
  const { literal, family, given } = author;
  if (literal !== undefined) {
    const names = maker.text(literal) ?? [literal, literal];
    return [{ literal: names[0] }, { literal: names[1] }];
  }
  const isUsual = FAMILY_NAME.test(family ?? '') && ONE_GIVEN_NAME.test(given ?? '');
  if (!isUsual || initials === undefined || family === undefined || given === undefined)
    return [author, author];
  const families = maker.add(family, (letters) => [`Qx${letters}qf`, `Wj${letters}wf`]);
  const givens = maker.add(given, (letters) => [`${initials[0]}q${letters}`, `${initials[1]}w${letters}`]);
  // What is left of these capitals once the whole names are found is an initial.
  maker.add(given.charAt(0), (): Samples => initials);
  return [
    { ...author, family: families[0], given: givens[0] },
    { ...author, family: families[1], given: givens[1] },
  ];
}
