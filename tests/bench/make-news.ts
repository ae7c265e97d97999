import { termSchema } from '../../src/core/schema/term.ts';
import type { Slug } from '../../src/core/schema/brands.ts';
import type { Body, Term } from '../../src/core/schema/dossier.ts';
import { seededRandom } from './seeded-random.ts';

/** Words of an article, about as many as a news item has. */
const WORDS = 400;

/** Share of words that start a name of the glossary. */
const NAME_SHARE = 0.04;

/** Share of articles that take over paragraphs of an earlier one, as papers do with agency copy. */
const COPY_SHARE = 0.15;

const SYLLABLES =
  'be ver ge ont af aan op om in uit land stad dorp weg water vuur wind berg dal zee bos veld huis brug markt ' +
  'straat plein school kerk boot trein paard hond kat vis vogel boom blad steen zand goud tijd dag nacht jaar ' +
  'week uur heer vrouw man kind raad wet recht strijd vrede leger troep groep partij stem keuze vraag woord';
const SMALL =
  'de het een en van in op te dat die is was voor met niet aan er om ook als bij nog maar dan zou'.split(' ');

/** A glossary with this many names, two a term: one of two words, and an abbreviation, surname or adjective. */
export function makeGlossary(aliases: number, body: Body): Term[] {
  const random = seededRandom(1);
  const word = capitalised(random);
  const types = ['person', 'organisation', 'place', 'concept'] as const;
  return Array.from({ length: Math.ceil(aliases / 2) }, (_, index) => {
    const type = types[index % types.length] ?? 'concept';
    const [first, last] = [word(), `${word()}${(index % 97).toString(36)}`];
    const alias =
      type === 'organisation' ? `${first.slice(0, 1)}${last.slice(0, 2)}${index}`.toUpperCase() : last;
    const term = type === 'concept' ? `${first} ${last}`.toLowerCase() : `${first} ${last}`;
    const slug = `t-${index}` as Slug;
    const meta = termSchema.parse({ term, type, aliases: alias === term ? [] : [`${alias}${index}`] });
    return { ...meta, slug, file: `glossary/${slug}.md`, print: slug, body, preview: '' };
  });
}

function capitalised(random: () => number): () => string {
  const parts = SYLLABLES.split(' ');
  const pick = (): string => parts[Math.floor(random() * parts.length)] ?? '';
  return () => {
    const text = pick() + pick();
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
}

/** Bodies of articles: paragraphs of words with the frequencies of a language (Zipf), names among them. */
export function makeBodies(count: number, terms: readonly Term[]): string[] {
  const random = seededRandom(2);
  const names = terms.flatMap(({ term, aliases }) => [term, ...aliases.map(({ text }) => text)]);
  const vocabulary = makeVocabulary();
  const zipf = <Item>(list: readonly Item[]): Item | undefined =>
    list[Math.floor(Math.pow(list.length + 1, random())) - 1];
  const sentence = (): string => {
    const length = 8 + Math.floor(random() * 14);
    const words = Array.from({ length }, () =>
      random() < NAME_SHARE ? zipf(names) : random() < 0.45 ? zipf(SMALL) : zipf(vocabulary),
    );
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${random() < 0.1 ? ' (‘zei men’).' : '.'}`;
  };
  const bodies: string[] = [];
  for (let index = 0; index < count; index++) {
    const paragraphs: string[] = [];
    for (let words = 0; words < WORDS;) {
      const text = Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join(' ');
      words += text.split(' ').length;
      paragraphs.push(random() < 0.05 ? `## ${text.split(' ').slice(0, 5).join(' ')}\n\n${text}` : text);
    }
    const earlier = bodies[index - 1 - Math.floor(random() * 20)];
    if (earlier !== undefined && random() < COPY_SHARE)
      paragraphs.splice(0, 2, ...earlier.split('\n\n').slice(0, 2));
    bodies.push(paragraphs.join('\n\n'));
  }
  return bodies;
}

/** Some 6,000 words, those of few syllables first. */
function makeVocabulary(): string[] {
  const parts = SYLLABLES.split(' ');
  return [...parts, ...parts.flatMap((one) => parts.map((other) => one + other))];
}
