import edtf from 'edtf';
import { dayRange } from './day-range.ts';

/** The first and last moment an EDTF date may mean, as milliseconds since 1970; ±Infinity where it is open. */
export interface EdtfRange {
  readonly min: number;
  readonly max: number;
}

const OPEN_START = /^(\.\.)?\//;
const OPEN_END = /\/(\.\.)?$/;

/**
 * The range of moments an EDTF date may mean, or undefined where the text is no EDTF date.
 * A date without a zone is read as UTC. Source: ISO 8601-2:2019, levels 0 and 1.
 */
export function edtfRange(text: string): EdtfRange | undefined {
  if (ranges.has(text)) return ranges.get(text);
  if (ranges.size >= MOST_RANGES) ranges.clear();
  const range = readRange(text);
  ranges.set(text, range);
  return range;
}

/** Dates read before: every page of a site asks for the same ones. */
const ranges = new Map<string, EdtfRange | undefined>();

/** Dates remembered at most: those of some thirty years of days, in about a megabyte. */
const MOST_RANGES = 10_000;

function readRange(text: string): EdtfRange | undefined {
  const day = dayRange(text);
  if (day) return day;
  try {
    if (OPEN_START.test(text)) return { min: -Infinity, max: edtf(text.replace(OPEN_START, '')).max };
    if (OPEN_END.test(text)) return { min: edtf(text.replace(OPEN_END, '')).min, max: Infinity };
    const date = edtf(text);
    return { min: date.min, max: date.max };
  } catch {
    return undefined;
  }
}
