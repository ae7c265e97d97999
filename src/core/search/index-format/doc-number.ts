import { RECORD_KINDS, type RecordKind } from '../record.ts';

/**
 * The number of a record: its group, its place in the group from 1, and its kind, so that a posting says all that ranking
 * must know. Place 0 is the group's title, which stands in for the first record and has its kind. Numbers depend on the
 * group's own number alone: an edit in one article changes those of no other.
 */
export function docNumber(group: number, place: number, kind: number): number {
  return group * GROUP_SIZE + place * KINDS + kind;
}

export function groupOfDoc(doc: number): number {
  return Math.floor(doc / GROUP_SIZE);
}

export function placeOfDoc(doc: number): number {
  return (doc / KINDS) & (PLACES - 1);
}

export function kindNumberOf(doc: number): number {
  return doc & (KINDS - 1);
}

export function kindOfDoc(doc: number): RecordKind | undefined {
  return RECORD_KINDS[kindNumberOf(doc)];
}

/** The title's number → that of the group's first record; the same where the group has none. */
export function firstRecordOf(title: number): number {
  return kindNumberOf(title) === NO_RECORD ? title : title + KINDS;
}

/** Number of a record of the same group, by its place and kind. */
export function siblingOf(doc: number, place: number, kind: RecordKind): number {
  return docNumber(groupOfDoc(doc), place, RECORD_KINDS.indexOf(kind));
}

/** Number of the same record once its group has a number that is higher by so much. */
export function movedDoc(doc: number, by: number): number {
  return doc + by * GROUP_SIZE;
}

/** Places behind a title of which its posting says whether they are passages: as many as a length class has bits. */
export const LEADS = 4;

/** Kind of the title of a group without records. */
export const NO_RECORD = 7;

/** Powers of two: bits are taken of numbers of any size, by their lowest 32, and cost nothing beside a remainder. */
const KINDS = 8;
/** Numbers of one group: place for 131,071 records, and for 2^33 groups in a number that JavaScript holds exactly. */
const GROUP_SIZE = 2 ** 20;
const PLACES = GROUP_SIZE / KINDS;

/** Number of the first group that is no article: room before it, so that a new article moves no term, claim or event. */
export const FIRST_ENTRY = 2 ** 18;
