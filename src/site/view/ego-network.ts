import { excerpt } from './excerpt.ts';

/** A term around the middle of the picture; x and y in units of its viewBox. */
interface EgoNode<Term> {
  readonly term: Term;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Side of the picture: there the label stands, outwards. */
  readonly side: 'left' | 'right';
  /** Curve from the middle, as the `d` of a path. */
  readonly path: string;
  /** Width of the curve. */
  readonly width: number;
}

export interface EgoNetwork<Term> {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly EgoNode<Term>[];
}

/** Neighbours drawn at most; more would be a list with lines. */
const MOST = 12;
const WIDTH = 680;
/** Room for one label; a line of its own for each is what keeps them apart. */
const ROW = 34;
/** From the edge to a node: room for the longest label. */
const LABEL = 225;
/** Characters of a label that fit there at its size. */
const LABEL_LETTERS = 27;
const THINNEST = 1;
const THICKEST = 5;

/**
 * A term in the middle, the terms it keeps company with in a column on either side, the strongest on top, joined by
 * curves whose width is the strength.
 */
export function egoNetwork<Term extends { readonly name: string; readonly strength: number }>(
  neighbours: readonly Term[],
): EgoNetwork<Term> {
  const drawn = neighbours.slice(0, MOST);
  const strongest = Math.max(...drawn.map(({ strength }) => strength), Number.EPSILON);
  const rows = Math.max(1, Math.ceil(drawn.length / 2));
  const height = rows * ROW;
  const [cx, cy] = [WIDTH / 2, height / 2];
  const nodes = drawn.map((term, index): EgoNode<Term> => {
    const side = index % 2 === 0 ? 'left' : 'right';
    const x = side === 'left' ? LABEL : WIDTH - LABEL;
    const inColumn = Math.floor(index / 2);
    const members = side === 'left' ? rows : Math.floor(drawn.length / 2);
    const y = (height - members * ROW) / 2 + (inColumn + 0.5) * ROW;
    const bend = (cx + x) / 2;
    const path = `M${cx} ${cy}C${bend} ${cy} ${bend} ${y} ${x} ${y}`;
    const width = THINNEST + (THICKEST - THINNEST) * (term.strength / strongest);
    return {
      term,
      label: excerpt(term.name, LABEL_LETTERS),
      x,
      y,
      side,
      path,
      width: Math.round(width * 10) / 10,
    };
  });
  return { width: WIDTH, height, nodes };
}
