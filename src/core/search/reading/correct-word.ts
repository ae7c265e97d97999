import { foldAccents } from '../analysis/fold-accents.ts';
import { readDictionaryEntry } from '../index-format/dictionary-entry.ts';
import { reversed, tableKey } from '../index-format/table-key.ts';
import { correctionKeys } from '../spelling/correction-keys.ts';
import { type CorrectionCandidate, rankCorrections } from '../spelling/rank-corrections.ts';
import type { IndexAccess } from './index-access.ts';
import { formsWith } from './prefix-word.ts';

/** Shorter words are too near to too many others. */
const SHORTEST = 3;

/**
 * Cost of any one mistake, as `editCost` counts. A word that begins as the one typed and is no further from it is taken: more
 * would be found by its end now and then, and the dictionary backwards is read in large pieces.
 */
const ONE_MISTAKE = 1;

/** The word of the dossier that was most likely meant, as it is written there; undefined where none is near. */
export async function correctWord(word: string, index: IndexAccess): Promise<string | undefined> {
  if (word.length < SHORTEST || /\d/.test(word)) return undefined;
  const { beginning, end } = correctionKeys(word);
  const forwards = (await formsWith(beginning, index)).map(([form, entry]) => ({ form, ...entry }));
  const near = rankCorrections(word, forwards, ONE_MISTAKE);
  if (near) return near.display;
  const displays = new Map(forwards.map(({ form, display }) => [form, display]));
  const backwards = (await formsEndingIn(end, index)).filter(({ form }) => !displays.has(form));
  const best = rankCorrections<CorrectionCandidate>(word, [...forwards, ...backwards]);
  return best && (displays.get(best.form) ?? (await displayOf(best.form, index)));
}

/** Letters that two words must begin alike for the one to stand for the other. */
const SHORTEST_BEGINNING = 4;

/** The longest beginning of a word with which some word of the dossier begins, as a prefix: `vredes*`. */
export async function knownBeginning(word: string, index: IndexAccess): Promise<string | undefined> {
  const form = foldAccents(word.toLowerCase());
  for (let length = form.length - 1; length >= SHORTEST_BEGINNING; length--) {
    const beginning = form.slice(0, length);
    if ((await formsWith(beginning, index)).length > 0) return `${beginning}*`;
  }
  return undefined;
}

async function formsEndingIn(end: string, { store }: IndexAccess): Promise<CorrectionCandidate[]> {
  const first = tableKey('backward', reversed(end));
  const lines = await store.lines(first, `${first}\uffff`);
  return lines.map(([key, body]) => {
    const form = reversed(key.slice(1));
    const { count, isTerm } = readDictionaryEntry(form, body);
    return { form, count, isTerm };
  });
}

/** As the dossier writes it, with accents and capitals. */
async function displayOf(form: string, index: IndexAccess): Promise<string> {
  const entries = await formsWith(form, index);
  return entries.find(([found]) => found === form)?.[1].display ?? form;
}
