import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  apparatusMaker,
  type MadeApparatus,
  type MadeClaim,
  type MadeEvent,
  makeWorks,
} from './make-apparatus.ts';
import {
  type DossierOptions,
  makeArticles,
  type MadeArticle,
  type MadeTerm,
  makeTerms,
} from './make-dossier.ts';

interface WriteOptions extends DossierOptions {
  /** Whether there are notes, claims, events, references and citations too, and terms that refer to each other. */
  readonly apparatus?: boolean;
}

/** Notes in a file: what an annotation tool exports in one go, and never all of a large dossier in memory. */
const NOTES_A_FILE = 500;

/** Writes a generated dossier as a content folder, which must not exist yet; holds a few articles at a time. */
export async function writeDossier(folder: string, options: WriteOptions): Promise<void> {
  const { apparatus = false } = options;
  const folders = apparatus
    ? ['articles', 'glossary', 'claims', 'events', 'annotations']
    : ['articles', 'glossary'];
  for (const name of folders) await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, 'dossier.yaml'), 'title: Gemeten dossier\nlang: nl\n');
  if (apparatus) await writeFile(join(folder, 'references.json'), JSON.stringify(makeWorks(), null, 1));
  const terms = makeTerms(options.terms ?? 500);
  for (const [index, term] of terms.entries())
    await writeFile(
      join(folder, 'glossary', `${term.slug}.md`),
      termFile(term, apparatus ? terms[(index * 7 + 1) % terms.length] : undefined),
    );
  await writeArticles(folder, options, apparatus);
}

async function writeArticles(folder: string, options: DossierOptions, apparatus: boolean): Promise<void> {
  const apparatusOf = apparatusMaker();
  let notes: object[] = [];
  let files = 0;
  const writeNotes = async (): Promise<void> => {
    const text = JSON.stringify(notes, null, 1);
    notes = [];
    await writeFile(join(folder, 'annotations', `noten-${++files}.json`), text);
  };
  let index = 0;
  for (const article of makeArticles(options)) {
    const made = apparatus ? apparatusOf(article, index) : undefined;
    index++;
    await writeFile(join(folder, 'articles', `${article.slug}.md`), articleFile(article, made));
    if (made?.claim) await writeFile(join(folder, 'claims', `${made.claim.slug}.md`), claimFile(made.claim));
    if (made?.event) await writeFile(join(folder, 'events', `${made.event.slug}.md`), eventFile(made.event));
    if (made) notes.push(...made.notes);
    if (notes.length >= NOTES_A_FILE) await writeNotes();
  }
  if (notes.length > 0) await writeNotes();
}

function termFile({ term, type, aliases, line }: MadeTerm, other: MadeTerm | undefined): string {
  const names = aliases.length === 0 ? '' : `aliases: [${aliases.join(', ')}]\n`;
  const related = other === undefined ? '' : `related: [${other.slug}]\n`;
  const more = other === undefined ? '' : ` Zie ook [[${other.slug}]].`;
  return `---\nterm: ${term}\ntype: ${type}\n${names}${related}---\n\n${line}${more}\n`;
}

function articleFile(
  { title, date, outlet, agency, lang, paragraphs }: MadeArticle,
  made: MadeApparatus | undefined,
): string {
  const fields = [`title: "${title}"`, `date: ${date}`, `outlet: ${outlet}`, `lang: ${lang}`];
  if (agency !== '') fields.push(`agency: ${agency}`);
  const blocks = paragraphs.map(({ isHeading, text, link }, index) => {
    const citation = made?.citations.get(index);
    const behind = [link === undefined ? '' : ` [[${link}]]`, citation === undefined ? '' : ` ${citation}`];
    return `${isHeading ? '## ' : ''}${text}${behind.join('')}`;
  });
  return `---\n${fields.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

function claimFile({ question, positions }: MadeClaim): string {
  const lines = positions.map((position) => `  - ${JSON.stringify({ ...position, says: 'Zo ging het.' })}`);
  return `---\nquestion: ${question}\npositions:\n${lines.join('\n')}\n---\n\nDe berichten verschillen.\n`;
}

function eventFile({ title, date, participants, evidence }: MadeEvent): string {
  const lines = evidence.map((quote) => `  - ${JSON.stringify(quote)}`);
  const fields = [
    `title: ${JSON.stringify(title)}`,
    `date: ${date}`,
    `participants: [${participants.join(', ')}]`,
  ];
  return `---\n${fields.join('\n')}\nevidence:\n${lines.join('\n')}\n---\n\nEen dag in het nieuws.\n`;
}
