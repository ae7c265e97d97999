import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type DossierOptions,
  makeArticles,
  type MadeArticle,
  type MadeTerm,
  makeTerms,
} from './make-dossier.ts';

/** Writes a generated dossier as a content folder, which must not exist yet. */
export async function writeDossier(folder: string, options: DossierOptions): Promise<void> {
  for (const name of ['articles', 'glossary']) await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, 'dossier.yaml'), 'title: Gemeten dossier\nlang: nl\n');
  for (const term of makeTerms(options.terms ?? 500))
    await writeFile(join(folder, 'glossary', `${term.slug}.md`), termFile(term));
  for (const article of makeArticles(options))
    await writeFile(join(folder, 'articles', `${article.slug}.md`), articleFile(article));
}

function termFile({ term, type, aliases, line }: MadeTerm): string {
  const names = aliases.length === 0 ? '' : `aliases: [${aliases.join(', ')}]\n`;
  return `---\nterm: ${term}\ntype: ${type}\n${names}---\n\n${line}\n`;
}

function articleFile({ title, date, outlet, agency, lang, paragraphs }: MadeArticle): string {
  const fields = [`title: "${title}"`, `date: ${date}`, `outlet: ${outlet}`, `lang: ${lang}`];
  if (agency !== '') fields.push(`agency: ${agency}`);
  const blocks = paragraphs.map(
    ({ isHeading, text, link }) =>
      `${isHeading ? '## ' : ''}${text}${link === undefined ? '' : ` [[${link}]]`}`,
  );
  return `---\n${fields.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}
