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
  /** The editor knows that another term has it too. */
  readonly shared: boolean;
  /** Holds only after the person was named in full in the same article. */
  readonly afterFullName: boolean;
}

/** What the glossary says of a name, or what is derived from that. */
type NameSource = Omit<Term['aliases'][number], 'text'> & { readonly text: string };

/** Every name under which a term is found by itself: its heading, the heading without a closing bracket, its aliases. */
export function termNames(term: Term): TermName[] {
  if (term.match !== 'auto') return [];
  const short = term.term.replace(/\s*\([^()]*\)$/, '');
  const isShortened = short !== '' && short !== term.term;
  // Who writes "Hassan (dorp)" above an entry knows of another Hassan.
  const headings = isShortened
    ? [
        { text: short, shared: true },
        { text: term.term, shared: false },
      ]
    : [{ text: term.term, shared: false }];
  const names = [
    ...headings.map((heading) => toName(term, { ...PLAIN, ...heading }, isCommon(term.type), ['term'])),
    ...term.aliases.map((alias, index) => toName(term, alias, false, ['aliases', index])),
  ];
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = JSON.stringify([name.tokens, name.rules, name.lang, name.used]);
    return name.path.some(isWord) && !seen.has(key) && seen.add(key);
  });
}

const PLAIN = { case: undefined, from: undefined, to: undefined, lang: undefined };

/** A name that follows from another of the same term. It takes over when that was in use, and no endings. */
export function derivedName(
  from: TermName,
  text: string,
  changes: Partial<Pick<TermName, 'lang' | 'afterFullName' | 'inflects'>> = {},
): TermName {
  const name = toName(from.term, { ...PLAIN, text, shared: from.shared }, false, from.field);
  const { used, lang } = from;
  return { ...name, used, lang, inflects: undefined, ...changes };
}

function toName(term: Term, source: NameSource, headword: boolean, field: readonly PropertyKey[]): TermName {
  const { text, lower } = foldText(source.text.trim());
  const { words: path, starts } = tokenize(lower);
  const tokens = path.map((word, index) => text.slice(starts[index], (starts[index] ?? 0) + word.length));
  const used = {
    min: (source.from && edtfRange(source.from)?.min) ?? -Infinity,
    max: (source.to && edtfRange(source.to)?.max) ?? Infinity,
  };
  return {
    term,
    field,
    text: source.text,
    path,
    tokens,
    rules: caseRules(tokens, source.case, headword),
    inflects: inflection(term, tokens),
    lang: source.lang,
    used,
    shared: source.shared,
    afterFullName: false,
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
