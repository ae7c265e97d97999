export interface AuthorsReading {
  readonly authors: readonly string[];
  /** The words themselves say that they name a writer. */
  readonly sure: boolean;
}

const BY = /^(?:door|by|tekst|auteur)(?<colon>\s*:)?\s+(?<rest>\S.*)$/i;
const ROLES =
  '(?:redacteur|redactrice|verslaggever|verslaggeefster|correspondent|medewerker|reporter|staff writer)s?';
/** A role before a name: `onze redacteur Anna de Wit`. */
const ROLE = new RegExp(`^(?:[Vv]an )?(?:[Oo]nze |[Oo]ur )?${ROLES}:? (?=\\p{Lu})`, 'u');
/** A group of writers, or one without a name, and what it covers: `Van onze redactie economie`. */
const DESK = new RegExp(
  `^(?:van (?:onze|de) |onze |our )?(?:\\p{L}*redactie|\\p{L}*redacteuren|news desk|(?:\\p{L}+ )?${ROLES})(?<field>(?: \\p{L}+){0,3})$`,
  'iu',
);
/** A group of writers in one bare word; what follows it would be the rest of a headline. */
const BARE_DESK = /^(?:newsroom|staff|editors)$/i;
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
    const sure = colon !== undefined || isDesk(rest) || rest.includes(' ');
    return authors && { authors, sure };
  }
  if (isDesk(bare)) return { authors: [bare], sure: DESK_IS_SURE.test(bare) };
  const authors = readNames(bare);
  // One bare word may be a place or a section as well as a name.
  return authors?.every((name) => name.includes(' ')) ? { authors, sure: false } : undefined;
}

function readNames(text: string): string[] | undefined {
  if (isDesk(text)) return [text];
  const names = text
    .replace(ROLE, '')
    .split(/\s*,\s*(?:en |and )?|\s+(?:en|and|&)\s+/)
    .map((name) => name.trim());
  return names.length <= MAX_AUTHORS && names.every(isName) ? names : undefined;
}

function isDesk(text: string): boolean {
  if (BARE_DESK.test(text)) return true;
  const field = DESK.exec(text)?.groups?.field;
  return field !== undefined && (!/\p{Lu}/u.test(field) || text === text.toUpperCase());
}

function isName(name: string): boolean {
  const words = name.split(/\s+/);
  const isFullName = words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word));
  return words.length <= MAX_NAME_WORDS && isFullName && words.some((word) => NAME_WORD.test(word));
}
