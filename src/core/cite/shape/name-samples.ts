import type { CslName } from '../csl-name.ts';
import { namePieces } from './name-pieces.ts';
import type { Samples, ShapeMaker } from './shape-maker.ts';

/** Initials of the samples of given names, one after another: letters that few words have as a capital. */
const INITIALS: readonly Samples[] = [
  ['X', 'K'],
  ['Y', 'U'],
  ['Z', 'L'],
  ['Q', 'W'],
];

/** Authors with samples for their names; a name that styles may shorten in a way of its own stays as it is. */
export function nameSamples(
  authors: readonly CslName[],
  maker: ShapeMaker,
): readonly [readonly CslName[], readonly CslName[]] {
  const initials = INITIALS.values();
  const samples = authors.map((author) => samplesOf(author, initials, maker));
  return [samples.map(([one]) => one), samples.map(([, two]) => two)];
}

function samplesOf(
  author: CslName,
  initials: Iterator<Samples>,
  maker: ShapeMaker,
): readonly [CslName, CslName] {
  const { literal, family, given, ...rest } = author;
  if (literal !== undefined) {
    const names = maker.text(literal) ?? [literal, literal];
    return [{ literal: names[0] }, { literal: names[1] }];
  }
  const families = namePieces(family ?? '', 'family');
  const givens = namePieces(given ?? '', 'given');
  if (!families || !givens) return [author, author];
  const familyOf = joined(families.map((piece) => familySamples(piece, maker)));
  const givenOf = joined(givens.map((piece) => givenSamples(piece, initials, maker)));
  return [
    { family: familyOf[0], given: givenOf[0], ...rest },
    { family: familyOf[1], given: givenOf[1], ...rest },
  ];
}

function familySamples(piece: string, maker: ShapeMaker): Samples {
  if (/^[ -]$/.test(piece)) return [piece, piece];
  return maker.add(piece, (letters) => [`Qx${letters}qf`, `Wj${letters}wf`]);
}

/** A name has two slots, for styles write some names in full and some as an initial. When initials have run out, it stays. */
function givenSamples(piece: string, initials: Iterator<Samples>, maker: ShapeMaker): Samples {
  const next = /^[ -]$/.test(piece) ? undefined : initials.next();
  if (!next || next.done) return [piece, piece];
  const [one, two] = next.value;
  const names = piece.endsWith('.')
    ? ([`${one}.`, `${two}.`] as const)
    : maker.add(piece, (letters) => [`${one}q${letters}`, `${two}w${letters}`]);
  // What is left of these capitals once the whole names are found is an initial.
  maker.add(piece.charAt(0), () => next.value);
  return names;
}

function joined(pieces: readonly Samples[]): Samples {
  return [pieces.map(([one]) => one).join(''), pieces.map(([, two]) => two).join('')];
}
