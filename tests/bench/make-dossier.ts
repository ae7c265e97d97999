import { dutchWords } from './dutch-words.ts';
import { seededRandom } from './seeded-random.ts';

/** What a generated dossier should be like. The same options always give the same dossier. */
export interface DossierOptions {
  readonly articles: number;
  /** Entries of the glossary; 500 where nothing is said. */
  readonly terms?: number;
  /** Whether some paragraphs link to other articles. */
  readonly links?: boolean;
}

export interface MadeTerm {
  readonly slug: string;
  readonly term: string;
  readonly type: 'person' | 'organisation' | 'place' | 'concept';
  readonly aliases: readonly string[];
  readonly line: string;
}

/** A stretch of a paragraph that names a term: UTF-16 code units, end exclusive. */
interface MadeMention {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

interface MadeParagraph {
  readonly isHeading: boolean;
  readonly text: string;
  readonly mentions: readonly MadeMention[];
  /** Slug of an article to which the paragraph links behind its text, if any. */
  readonly link?: string;
}

export interface MadeArticle {
  readonly slug: string;
  readonly title: string;
  readonly date: string;
  readonly outlet: string;
  readonly agency: string;
  readonly lang: 'nl';
  readonly paragraphs: readonly MadeParagraph[];
}

/** Words of an article, about as many as a news item has. */
const WORDS = 400;

/** Forms that the articles draw on: about what 10,000 Dutch news items hold. */
const VOCABULARY = 60_000;

/** Share of words that start a name of the glossary. */
const NAME_SHARE = 0.04;

/** An article keeps coming back to its own few words, as texts do and mere chance does not. */
const OWN_WORDS = 12;
const OWN_SHARE = 0.08;

/** How far its own words lean to the frequent ones: 1 is not at all; 3 gives 1,000 articles some 40,000 forms. */
const RARITY = 3;

const HEADING_SHARE = 0.12;
const LINK_SHARE = 0.1;

/** Days over which the articles are spread: eight years. */
const DAYS = 2920;

/** The words of which nearly half of any Dutch text consists, most frequent first. */
const FUNCTION_WORDS = (
  'de het een van in en dat op is te voor met die zijn niet aan er om ook als bij nog maar naar dan uit door over ' +
  'heeft worden wordt was hij zij had hebben tot werd kan zal meer geen al zou moet deze dit tegen ze na onder wat ' +
  'volgens jaar waar zich veel kunnen omdat nu andere moeten wel zo hun twee eerste gaat mensen toch alle zei tussen ' +
  'want toen waren dag weer daar tijd nieuwe wil gaan sinds drie zonder echter vooral binnen werden laten grote staat ' +
  'ik je we u hem haar ons mijn hoe wie welke iets niets iemand elk beide vaak soms altijd nooit hier ooit terwijl ' +
  'hoewel zodat indien zelf reeds ongeveer vanaf tijdens rond langs vier vijf tien'
).split(' ');

const OUTLETS = [
  'De Ochtend',
  'Dagblad van het Zuiden',
  'Avondkrant',
  'Het Noorderblad',
  'Weekpost',
  'Streeknieuws',
];
const AGENCIES = ['', '', 'Waardpers', 'Noordbureau'];
const SYLLABLES =
  'aar ber dol eng fri gal hoe ier jon kar lim mar noor oos pel rui sta tor ure ven wij zal'.split(' ');

/** A glossary: people with a surname, organisations with an acronym, places and concepts. */
export function makeTerms(count: number): MadeTerm[] {
  const random = seededRandom(1);
  const name = (parts: number): string => {
    const text = Array.from({ length: parts }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
      '',
    );
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const types = ['person', 'organisation', 'place', 'concept'] as const;
  return Array.from({ length: count }, (_, index) => {
    const type = types[index % types.length] ?? 'concept';
    const [first, last] = [name(2), `${name(3)}${letters(index)}`];
    const acronym = `${first.slice(0, 1)}${last.slice(0, 1)}${letters(index)}`.toUpperCase();
    const slug = `term-${index + 1}`;
    const line = `${first} ${last} komt in deze berichten voor.`;
    if (type === 'place') return { slug, type, term: last, aliases: [], line };
    if (type === 'concept') return { slug, type, term: `${first}${last}`.toLowerCase(), aliases: [], line };
    const alias = type === 'person' ? last : acronym;
    return { slug, type, term: `${first} ${last}`, aliases: [alias], line };
  });
}

/** The articles, one at a time: 50,000 of them need not be in memory at once. */
export function* makeArticles(options: DossierOptions): Generator<MadeArticle> {
  const random = seededRandom(2);
  const words = makeVocabulary();
  const names = makeTerms(options.terms ?? 500).flatMap(({ slug, term, aliases }) =>
    [term, ...aliases].map((text) => ({ slug, text })),
  );
  // Log-uniform ranks: the frequencies of a language (Zipf).
  const zipf = <Item>(list: readonly Item[]): Item => list[Math.floor((list.length + 1) ** random()) - 1]!;
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  for (let index = 0; index < options.articles; index++) {
    const own = Array.from(
      { length: OWN_WORDS },
      () => words[Math.floor(words.length * random() ** RARITY)]!,
    );
    const word = (): string => (random() < OWN_SHARE ? pick(own) : zipf(words));
    const paragraphs: MadeParagraph[] = [];
    for (let count = 0; count < WORDS;) {
      const isHeading = paragraphs.length > 0 && random() < HEADING_SHARE;
      const paragraph = isHeading
        ? makeHeading(word, random)
        : makeParagraph(word, random, () => zipf(names));
      count += paragraph.text.split(' ').length;
      const linked = options.links === true && index > 0 && random() < LINK_SHARE;
      paragraphs.push(
        linked && !isHeading ? { ...paragraph, link: slugOf(Math.floor(random() * index)) } : paragraph,
      );
    }
    const day = new Date(Date.UTC(2012, 0, 1 + Math.floor((index * DAYS) / options.articles)));
    yield {
      slug: slugOf(index),
      title: capitalised([word(), word(), word(), pick(own), word()].join(' ')),
      date: day.toISOString().slice(0, 10),
      outlet: pick(OUTLETS),
      agency: pick(AGENCIES),
      lang: 'nl',
      paragraphs,
    };
  }
}

function makeHeading(word: () => string, random: () => number): MadeParagraph {
  const text = capitalised(Array.from({ length: 2 + Math.floor(random() * 4) }, word).join(' '));
  return { isHeading: true, text, mentions: [] };
}

function makeParagraph(
  word: () => string,
  random: () => number,
  name: () => { slug: string; text: string },
): MadeParagraph {
  let text = '';
  const mentions: MadeMention[] = [];
  const sentences = 2 + Math.floor(random() * 3);
  for (let sentence = 0; sentence < sentences; sentence++) {
    const length = 8 + Math.floor(random() * 14);
    for (let place = 0; place < length; place++) {
      if (text !== '') text += ' ';
      if (random() < NAME_SHARE) {
        const { slug, text: shown } = name();
        mentions.push({ term: slug, start: text.length, end: text.length + shown.length });
        text += shown;
      } else text += place === 0 ? capitalised(word()) : word();
    }
    text += '.';
  }
  return { isHeading: false, text, mentions };
}

/** Function words first, then dictionary words in an order that has nothing to do with the alphabet. */
function makeVocabulary(): string[] {
  const random = seededRandom(3);
  const all = dutchWords();
  for (let index = all.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [all[index], all[other]] = [all[other]!, all[index]!];
  }
  return [...new Set([...FUNCTION_WORDS, ...all])].slice(0, VOCABULARY);
}

function slugOf(index: number): string {
  return `artikel-${index + 1}`;
}

/** A number in letters, since a digit would make a name look like none: 0 → a, 26 → ba. */
function letters(number: number): string {
  const rest = String.fromCharCode(97 + (number % 26));
  return number < 26 ? rest : letters(Math.floor(number / 26)) + rest;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
