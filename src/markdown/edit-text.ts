import type { LightBody, Passage, Range } from '../core/schema/dossier.ts';

/** Words of a passage that become others; of no length where a citation becomes the text it was written as. */
export interface TextEdit extends Range {
  /** Index of the passage. */
  readonly passage: number;
  readonly text: string;
  /** Index of the citation that goes. */
  readonly citation?: number;
}

/**
 * The parts of a body in which words are replaced; ranges stay around the words they were around. No edit begins or ends
 * inside a range but around it, and none overlap.
 * @param edits in order of the text
 */
export function editText(body: LightBody, edits: readonly TextEdit[]): Partial<LightBody> {
  const byPassage = Map.groupBy(edits, ({ passage }) => passage);
  const indexes = new Map(body.passages.map(({ id }, index) => [id, index]));
  const gone = new Set(edits.map(({ citation }) => citation));
  const editsOf = (index: number | undefined): readonly TextEdit[] => byPassage.get(index ?? -1) ?? [];
  return {
    passages: body.passages.map((passage, index) => editPassage(passage, editsOf(index))),
    explicitLinks: body.explicitLinks.map((link) => {
      const around = editsOf(indexes.get(link.passage));
      return around.length === 0 ? link : { ...link, range: moveRange(link.range, around) };
    }),
    citationPlaces: body.citationPlaces
      .filter(({ citation }) => !gone.has(citation))
      .map((place) => {
        const before = editsOf(place.passage).filter(
          (edit) => edit.end <= place.at && (edit.citation ?? -1) < place.citation,
        );
        return before.length === 0 ? place : { ...place, at: place.at + lengthened(before) };
      }),
  };
}

function editPassage(passage: Passage, edits: readonly TextEdit[]): Passage {
  if (edits.length === 0) return passage;
  let text = '';
  let read = 0;
  for (const edit of edits) {
    text += passage.text.slice(read, edit.start) + edit.text;
    read = edit.end;
  }
  return {
    ...passage,
    text: text + passage.text.slice(read),
    unlinkable: passage.unlinkable.map((range) => moveRange(range, edits)),
    opaque: passage.opaque.map((range) => moveRange(range, edits)),
  };
}

/** A citation at the end of a range stands behind it, and one at its start before it. */
function moveRange({ start, end }: Range, edits: readonly TextEdit[]): Range {
  const before = edits.filter((edit) => edit.end <= start);
  const within = edits.filter((edit) => edit.end < end || (edit.end === end && edit.start < edit.end));
  return { start: start + lengthened(before), end: end + lengthened(within) };
}

function lengthened(edits: readonly TextEdit[]): number {
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}
