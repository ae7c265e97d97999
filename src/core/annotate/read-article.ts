import { languageRules } from '../language/index.ts';
import type { Passage, Range, Term } from '../schema/dossier.ts';
import type { ArticleToRead, LinkToRead } from './article-to-read.ts';
import { findOccurrences, type Occurrence, type Setting } from './find-occurrences.ts';
import { introducedNames, introducedOccurrences, type Introduced } from './introduced-names.ts';
import type { Matcher } from './matcher.ts';
import { type Scan, scanPassage } from './scan-passage.ts';
import { isWord } from './tokenize.ts';

/** A term at a place in a passage's text. */
interface Placed extends Range {
  readonly term: Term;
}

/** What was found in one passage. Ranges of the three lists do not overlap. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly scan: Scan;
  /** What the editor linked with `[[…]]`. */
  readonly explicit: readonly Placed[];
  /** Names that mean one term. */
  readonly certain: readonly Placed[];
  /** Names that may mean several. */
  readonly unsure: readonly Occurrence[];
  /** Terms named here in more than one word, or linked by the editor. */
  readonly named: readonly Term[];
}

/**
 * Reads an article from its first passage to its last, since what it says earlier decides what a name means later: an
 * abbreviation holds from where it is introduced, a bare surname once the person was named in full, if nobody else of
 * that surname is in the article.
 */
export function readArticle(
  article: ArticleToRead,
  scans: readonly Scan[],
  matcher: Matcher,
  setting: Setting,
  links: readonly LinkToRead[],
): ReadPassage[] {
  const reader = new Reader(article, matcher, setting);
  const byPassage = links.length === 0 ? undefined : Map.groupBy(links, ({ passage }) => passage);
  const read = article.body.passages.map((passage, index) =>
    reader.read(passage, scans[index] ?? scanPassage(passage), byPassage?.get(passage.id) ?? NO_LINKS),
  );
  if (reader.bySurname.length === 0 || reader.strangers.size === 0) return read;
  const withdrawn = new Set(
    reader.bySurname.filter(({ surname }) => reader.strangers.has(surname)).map(({ placed }) => placed),
  );
  return read.map((one) => ({ ...one, certain: one.certain.filter((placed) => !withdrawn.has(placed)) }));
}

const NO_LINKS: readonly LinkToRead[] = [];

class Reader {
  /** Mentions by a surname that the glossary does not list, which fall if somebody else bears it. */
  readonly bySurname: { readonly placed: Placed; readonly surname: string }[] = [];
  readonly strangers = new Set<string>();
  private readonly introduced = new Map<string, Introduced>();
  private readonly namedInFull = new Set<Term>();
  private readonly article: ArticleToRead;
  private readonly matcher: Matcher;
  private readonly setting: Setting;

  constructor(article: ArticleToRead, matcher: Matcher, setting: Setting) {
    this.article = article;
    this.matcher = matcher;
    this.setting = setting;
  }

  read(passage: Passage, scan: Scan, links: readonly LinkToRead[]): ReadPassage {
    const { explicitLinks } = this.article.body;
    const explicit = links.flatMap(({ place, term }) => {
      const range = explicitLinks[place]?.range;
      return range && term ? [{ ...range, term }] : [];
    });
    const { found, strangers } = findOccurrences(this.matcher, scan, this.setting);
    for (const stranger of strangers) this.strangers.add(stranger);
    const known = this.knownAbbreviations(scan, found);
    const taken = [...explicit, ...known, ...passage.opaque];

    const certain: Placed[] = known.filter((placed) => !touchesAny(placed, [...explicit, ...passage.opaque]));
    const unsure: Occurrence[] = [];
    const named: Term[] = explicit.map(({ term }) => term);
    for (const term of named) this.namedInFull.add(term);
    for (const occurrence of found) {
      if (taken.length > 0 && touchesAny(occurrence, taken)) continue;
      const names = occurrence.names.filter(
        ({ term, afterFullName }) => !afterFullName || this.namedInFull.has(term),
      );
      const [first] = names;
      if (!first) continue;
      if (names.some(({ term }) => term !== first.term)) unsure.push({ ...occurrence, names });
      else {
        const placed = { start: occurrence.start, end: occurrence.end, term: first.term };
        certain.push(placed);
        if (names.every(({ afterFullName }) => afterFullName))
          this.bySurname.push({ placed, surname: scan.words[occurrence.to] ?? '' });
        else if (first.path.filter(isWord).length > 1) {
          named.push(first.term);
          this.namedInFull.add(first.term);
        }
      }
    }
    return { passage, scan, explicit, certain, unsure, named };
  }

  /** Takes up what this passage introduces, and gives where it and what came before it stands here. */
  private knownAbbreviations(scan: Scan, found: readonly Occurrence[]): Placed[] {
    const inForce = [...introducedOccurrences(scan, this.introduced, languageRules(this.setting.lang))];
    const here = introducedNames(scan, found, this.matcher, (abbreviation) => this.comesAgain(abbreviation));
    if (here.length === 0) return inForce;
    const fresh = new Map(here.map((one) => [one.abbreviation.toLowerCase(), one]));
    const placed = introducedOccurrences(scan, fresh, languageRules(this.setting.lang));
    for (const [key, one] of fresh) this.introduced.set(key, { ...one, from: 0 });
    return [...inForce.filter((one) => !touchesAny(one, placed)), ...placed];
  }

  private comesAgain(abbreviation: string): boolean {
    const bare = new RegExp(`(?<![\\p{L}\\p{N}])${abbreviation}(?![\\p{L}\\p{N}])`, 'gu');
    let count = 0;
    for (const { text } of this.article.body.passages) count += text.match(bare)?.length ?? 0;
    return count > 1;
  }
}

function touchesAny(range: Range, others: readonly Range[]): boolean {
  return others.some((other) => range.start < other.end && other.start < range.end);
}
