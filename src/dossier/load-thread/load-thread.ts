import { compileGlossary } from '../../core/annotate/glossary.ts';
import { type ArticleReader, articleReader } from '../../core/annotate/remember-article.ts';
import type { Problem } from '../../core/problem.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Term } from '../../core/schema/dossier.ts';
import { bodyFrom } from '../entries/body-source.ts';
import { type EntryFile, type ParsedFile, parseFile } from '../entries/parse-file.ts';
import { answerQuestions } from '../thread/answer-questions.ts';
import { gather } from '../thread/gather.ts';
import type { ArticleSource, LoadAnswer, LoadQuestion } from './messages.ts';

// The thread that reads and annotates a part of a dossier while the main one does the rest.

/** What was made of the glossary that was sent last. */
let glossary: { readonly reader: ArticleReader; readonly terms: ReadonlyMap<Slug, Term> } | undefined;

answerQuestions(answer, (made) => {
  const parts = 'memories' in made ? made.memories : made.parsed.flatMap(recordOf);
  return parts.slice(0, 1).map(({ buffer }) => buffer as ArrayBuffer);
});

function answer(question: LoadQuestion): LoadAnswer {
  if ('files' in question) return { parsed: parsed(question.files) };
  if ('articles' in question) return { memories: gather(question.articles.map(annotated)) };
  // Annotation asks for nothing else of a term.
  const terms = question.glossary as readonly Term[];
  const { program } = question;
  glossary = {
    reader: articleReader(compileGlossary(terms), { article: () => undefined, program }),
    terms: new Map(terms.map((term) => [term.slug, term])),
  };
  return { memories: [] };
}

function parsed(files: readonly EntryFile[]): readonly (ParsedFile | readonly Problem[])[] {
  const read = files.map((file) => parseFile(file));
  const records = [...gather(read.flatMap(recordOf))];
  return read.map((one) => {
    if (!('record' in one)) return one;
    return { ...one, record: records.shift() ?? one.record };
  });
}

function recordOf(file: ParsedFile | readonly Problem[]): readonly Uint8Array[] {
  return 'record' in file ? [file.record] : [];
}

function annotated({ body, links, ...article }: ArticleSource): Uint8Array {
  if (!glossary) throw new Error('Expected a glossary before articles');
  const { reader, terms } = glossary;
  return reader.read(
    { ...article, body: bodyFrom(body) },
    links.map(({ term, ...link }) => ({ ...link, term: term && terms.get(term) })),
  );
}
