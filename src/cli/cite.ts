import { InvalidArgumentError, type Command } from 'commander';
import { addressesUnder, normalizeBase } from '../core/addresses.ts';
import { citationMarkdown } from '../core/cite/citation-markdown.ts';
import { citationSettings } from '../core/cite/citation-settings.ts';
import type { CalendarDay } from '../core/cite/citation-template.ts';
import { citationText } from '../core/cite/citation-text.ts';
import { cslItem } from '../core/cite/csl-item.ts';
import {
  CITATION_FORMAT_NAMES,
  CITATION_FORMATS,
  type CitationFormatName,
} from '../core/cite/export/index.ts';
import { exportedWork } from '../core/cite/export/exported-work.ts';
import { type Cited, findCited } from '../core/cite/find-cited.ts';
import { CITATION_LOCALE_NAMES, citationLocale, type CitationLocale } from '../core/cite/locales.ts';
import { CITATION_STYLE_NAMES, type CitationStyleName } from '../core/cite/styles.ts';
import type { Dossier } from '../core/schema/dossier.ts';
import type { Reference } from '../core/schema/reference.ts';
import { contentFolder } from '../dossier/content-folder.ts';
import { type CommonOptions, contentDirOf, withCommonOptions } from './common-options.ts';
import { EXIT } from './exit-codes.ts';
import { loadShowing } from './load-showing.ts';
import { oneOf } from './one-of.ts';
import { readDay } from './read-day.ts';
import { report } from './report.ts';
import { ROOT } from './root.ts';
import type { Terminal } from './terminal.ts';

/** Ways to write a citation in words, from HTML. */
const WRITERS = { text: citationText, html: (html: string) => html, markdown: citationMarkdown } as const;

const FORMATS = [...(Object.keys(WRITERS) as (keyof typeof WRITERS)[]), ...CITATION_FORMAT_NAMES];

interface CiteOptions extends CommonOptions {
  readonly style?: CitationStyleName;
  readonly locale?: CitationLocale;
  readonly format: keyof typeof WRITERS | CitationFormatName;
  readonly accessed?: CalendarDay;
  readonly base: string;
}

export function citeCommand(terminal: Terminal, exit: (code: number) => void): (program: Command) => void {
  return (program) => {
    withCommonOptions(program.command('cite'))
      .summary('cite an article or a passage')
      .description(
        'Print the reference to an article, and the citation of it or of one of its passages, in a citation style or for a ' +
          'reference manager. A passage is named by its id or by its number: ARTICLE#p-1a2b3c, ARTICLE#5.',
      )
      .argument('<article>', 'slug of an article, with #PASSAGE where a passage is meant')
      .option(
        '--style <name>',
        `citation style: ${CITATION_STYLE_NAMES.join(', ')}`,
        oneOf(CITATION_STYLE_NAMES),
      )
      .option('--locale <tag>', `language of the citation: ${CITATION_LOCALE_NAMES.join(', ')}`, readLocale)
      .option('--format <name>', FORMATS.join(', '), oneOf(FORMATS), 'text')
      .option('--accessed <day>', 'day on which it was read (default: today)', readDay)
      .option('--base <path>', 'path the site is served under', '/')
      .action(async (name: string, options: CiteOptions) => {
        exit(await cite(name, options, terminal));
      });
  };
}

function readLocale(text: string): CitationLocale {
  const locale = citationLocale(text);
  if (locale === undefined) throw new InvalidArgumentError(`Possible: ${CITATION_LOCALE_NAMES.join(', ')}.`);
  return locale;
}

async function cite(name: string, options: CiteOptions, terminal: Terminal): Promise<number> {
  const folder = contentFolder(contentDirOf(options, terminal), terminal.cwd);
  const dossier = await loadShowing(folder, options, terminal);
  const unusable = dossier.problems.filter(
    ({ code }) => code === 'path-not-found' || code === 'config-missing',
  );
  const cited = unusable.length > 0 ? undefined : findCited(name, dossier, folder.display('articles'));
  if (cited === undefined || 'code' in cited) {
    const problems = cited === undefined ? unusable : [cited];
    return report({ problems, summary: 'Nothing was cited.', data: {} }, options, terminal);
  }
  const { format } = options;
  const written = isWorded(format)
    ? await inWords(cited, dossier, options, WRITERS[format])
    : { text: CITATION_FORMATS[format].write([exportOf(cited, dossier, options)]).trimEnd() };
  const data = { article: cited.article.slug, passage: cited.passage?.id, format, ...written };
  if (options.json) return report({ problems: [], summary: '', data }, options, terminal);
  terminal.out(written.text);
  return EXIT.fine;
}

function isWorded(format: CiteOptions['format']): format is keyof typeof WRITERS {
  return format in WRITERS;
}

interface Worded {
  readonly style: CitationStyleName;
  readonly locale: CitationLocale;
  readonly reference: string;
  readonly citation: string;
  /** Both, as they are printed. */
  readonly text: string;
}

async function inWords(
  { article, passage }: Cited,
  dossier: Dossier,
  options: CiteOptions,
  write: (html: string) => string,
): Promise<Worded> {
  // Loading the citation processor takes longer than most commands do; only this one waits for it.
  const { openCitations } = await import('../dossier/citations/citations.ts');
  const settings = citationSettings(dossier.config);
  const { style = settings.style, locale = settings.locale } = options;
  const addresses = addressesUnder(normalizeBase(options.base));
  const { url } = dossier.config;
  const address =
    url === undefined ? undefined : new URL(addresses.article(article.slug, passage?.id), url).href;
  const citations = await openCitations(ROOT);
  const { reference, citation } = citations.cite(cslItem(article, dossier.config, addresses), {
    style,
    locale,
    address,
    accessed: options.accessed ?? today(),
    place:
      passage === undefined || passage.n === null
        ? undefined
        : { label: 'paragraph', locator: String(passage.n) },
  });
  const written = { reference: write(reference), citation: write(citation) };
  return { style, locale, ...written, text: `${written.reference}\n\n${written.citation}` };
}

function exportOf({ article, passage }: Cited, dossier: Dossier, options: CiteOptions): Reference {
  const addresses = addressesUnder(normalizeBase(options.base));
  const accessed = options.accessed ?? today();
  return exportedWork(cslItem(article, dossier.config, addresses), { passage, accessed });
}

/** The day it is where the user is. */
function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
