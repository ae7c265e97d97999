export interface AuthorsReading {
  readonly authors: readonly string[];
  /** The words themselves say that they name a writer. */
  readonly sure: boolean;
}

const BY = /^(?:door|by|tekst|auteur)(?<colon>\s*:)?\s+(?<rest>\S.*)$/i;
const ROLE =
  /^(?:(?:van )?onze |our )?(?:redacteur|redactrice|verslaggever|verslaggeefster|correspondent|medewerker|reporter|staff writer)s?\b:?\s+(?=\p{Lu})/iu;
const DESK =
  /^(?:van (?:onze|de) |onze |our )?(?:\p{L}*redactie|news desk|\p{L}*redacteuren|(?:\p{L}+ )?(?:redacteur|redactrice|verslaggever|verslaggeefster|correspondent|medewerker|reporter)s?)(?:\s+\p{L}+){0,3}$/iu;
const DESK_IS_SURE = /^(?:van )?(?:onze|our) /i;

/** Most names in one byline; more is an enumeration in a text. */
const MAX_AUTHORS = 6;
/** Most words in one name: `Maria Anna van der Berg-de Wit`. */
const MAX_NAME_WORDS = 6;

const PARTICLE =
  /^(?:van|de|den|der|ten|ter|te|von|zu|di|da|del|du|le|la|al|el|bin|ben|ibn|'t|’t|'s|d'|in|op)$/;
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’.-]*|(?:al|el|d|l)[-'’]\p{Lu}[\p{L}'’-]*)$/u;

/**
 * Reads who wrote an article: `Door Anna de Wit en Bob Kok`, `Redactie`, `Van onze verslaggever`, or bare names.
 * Names are kept as they are written; a desk is an author, too.
 * @returns undefined where a word is no part of a name
 */
export function readAuthors(text: string): AuthorsReading | undefined {
  const bare = text.trim();
  const { colon, rest } = BY.exec(bare)?.groups ?? {};
  if (rest !== undefined) {
    const authors = readNames(rest);
    // "Door Europa" may well be a headline.
    const sure = colon !== undefined || DESK.test(rest) || rest.includes(' ');
    return authors && { authors, sure };
  }
  if (DESK.test(bare)) return { authors: [bare], sure: DESK_IS_SURE.test(bare) };
  const authors = readNames(bare);
  // One bare word may be a place or a section as well as a name.
  return authors?.every((name) => name.includes(' ')) ? { authors, sure: false } : undefined;
}

function readNames(text: string): string[] | undefined {
  if (DESK.test(text)) return [text];
  const names = text
    .replace(ROLE, '')
    .split(/\s*,\s*(?:en |and )?|\s+(?:en|and|&)\s+/)
    .map((name) => name.trim());
  return names.length <= MAX_AUTHORS && names.every(isName) ? names : undefined;
}

function isName(name: string): boolean {
  const words = name.split(/\s+/);
  const isFullName = words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word));
  return words.length <= MAX_NAME_WORDS && isFullName && words.some((word) => NAME_WORD.test(word));
}
