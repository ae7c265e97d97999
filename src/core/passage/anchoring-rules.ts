/**
 * What the match of an old passage with a new one is worth, as Hypothesis weighs a quotation that it looks for in a
 * changed page (match-quote.js): its words most, what stands around it less, its place hardly at all.
 */
export const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;

/**
 * Points, of 92, below which nothing is matched. Lower finds passages that were both reworded and moved, and takes a
 * passage on the same subject for the one that was removed.
 */
export const SCORE_FLOOR = 46;

/**
 * Share of the old text that must still be there. Lower keeps the address of a passage of which most is gone, so that a
 * citation leads to words that were never cited.
 */
export const QUOTE_FLOOR = 0.5;

/**
 * Share of what only the old passage said, and no other of its article, that must be in the new one. Lower takes one
 * notice for another that was written on the same pattern.
 */
export const TELLING_FLOOR = 0.5;

/** Likeness letter by letter from which a text is the same without that: a typo in a heading leaves no run of words. */
export const SAME_LETTERS = 0.85;

/**
 * Words that a shared run must have on average. Lower takes a paragraph that uses the same phrases for the one that was
 * removed; higher misses one that was reworded in many places.
 */
export const PIECE_WORDS = 6;

/**
 * Likeness letter by letter of two passages that are one as a whole. Below it one must be within the other, as where
 * passages were merged or split; or they merely have a sentence in common.
 */
export const WHOLE_LETTERS = 0.4;

/** Share of the words of a passage that must be in another for it to be within it. */
export const WITHIN_SHARE = 0.9;

/**
 * Points by which a match must be better than that with any other passage that lays claim to the same words. Lower
 * answers by chance between two paragraphs that are nearly the same; higher asks the editor what is plain to see.
 */
export const MARGIN = 8;

/**
 * Share by which the words of a rival may fit better. What stands around a passage may outweigh its words only this
 * far: a near copy in the old place is not the passage.
 */
export const QUOTE_SLACK = 0.02;

/**
 * Points by which the surroundings of a passage must be better than those of a copy of it. Lower takes a copy for the
 * passage where both were edited; higher asks wherever an editor copied a paragraph.
 */
export const COPY_MARGIN = 20;

/** Points from which the editor is asked about a match that is not sure; below, the passage was removed. */
export const ASK_FLOOR = 40;

/** Share of the old text from which the editor is asked. */
export const ASK_QUOTE = 0.4;

/** Share of the words of a new passage that come from one old passage, from which it is a part that was split off. */
export const PART_SHARE = 0.8;

/** Share of the words of the smaller claim that two claims may have in common; with more of them, they are rivals. */
export const RIVAL_OVERLAP = 0.4;

/** What the same gap between two matched neighbours is worth beside the very same neighbour, which is worth 1. */
export const GAP_WORTH = 0.75;

/** Likeness of context, from 0 to 1, below which it is chance: any two texts of 32 characters share a third of them. */
export const CONTEXT_FLOOR = 0.5;

/** Passages that the editor is shown for each question. */
export const ASK_ABOUT = 2;
