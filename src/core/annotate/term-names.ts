import { edtfRange, type EdtfRange } from '../schema/edtf.ts';
import type { Term } from '../schema/dossier.ts';
import { type CaseRule, caseRules, isAcronym, isCommon } from './case-rule.ts';
import { foldText } from './fold-text.ts';
import { isWord, tokenize } from './tokenize.ts';

/** One name of a term, ready to be looked for. */
export interface TermName {
  readonly term: Term;
  /** Field of the entry that gives it. */
  readonly field: readonly PropertyKey[];
  /** As the glossary has it. */
  readonly text: string;
  /** In lower case: the path in the trie. */
  readonly path: readonly string[];
  /** As written, token by token. */
  readonly tokens: readonly string[];
  readonly rules: readonly CaseRule[];
  /** Whether its last word may take the ending of a genitive, of a plural, or none. */
  readonly inflects: 'genitive' | 'plural' | undefined;
  readonly lang: string | undefined;
  /** When the name was in use. */
  readonly used: EdtfRange;
}

/** Every name under which a term is found by itself: its heading, the heading without a closing bracket, its aliases. */
export function termNames(term: Term): TermName[] {
  if (term.match !== 'auto') return [];
  const short = term.term.replace(/\s*\([^()]*\)$/, '');
  const headings = short === '' || short === term.term ? [term.term] : [short, term.term];
  const heading = { case: undefined, from: undefined, to: undefined, lang: undefined };
  const names = [
    ...headings.map((text) => toName(term, { text, ...heading }, isCommon(term.type), ['term'])),
    ...term.aliases.map((alias, index) => toName(term, alias, false, ['aliases', index])),
  ];
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = JSON.stringify([name.tokens, name.rules, name.lang, name.used]);
    return name.path.some(isWord) && !seen.has(key) && seen.add(key);
  });
}

function toName(
  term: Term,
  alias: Term['aliases'][number],
  headword: boolean,
  field: readonly PropertyKey[],
): TermName {
  const { text, lower } = foldText(alias.text.trim());
  const { words: path, starts } = tokenize(lower);
  const tokens = path.map((word, index) => text.slice(starts[index], (starts[index] ?? 0) + word.length));
  const rules = caseRules(tokens, alias.case, headword);
  const lang = alias.lang;
  const used = {
    min: (alias.from && edtfRange(alias.from)?.min) ?? -Infinity,
    max: (alias.to && edtfRange(alias.to)?.max) ?? Infinity,
  };
  return {
    term,
    field,
    text: alias.text,
    path,
    tokens,
    rules,
    inflects: inflection(term, tokens),
    lang,
    used,
  };
}

/** Shorter words are too easily another word with an ending taken off. */
const MIN_INFLECTED_LETTERS = 4;

function inflection(term: Term, tokens: readonly string[]): TermName['inflects'] {
  const last = tokens.at(-1) ?? '';
  if (!/^\p{L}+$/u.test(last) || last.length < MIN_INFLECTED_LETTERS || isAcronym(last)) return undefined;
  if (/^\p{Lu}/u.test(last) && !(isCommon(term.type) && tokens.length === 1)) return 'genitive';
  return isCommon(term.type) ? 'plural' : undefined;
}
