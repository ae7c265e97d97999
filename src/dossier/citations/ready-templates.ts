import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CitationTemplate, CitationWriting } from '../../core/cite/citation-template.ts';
import type { CitationLocale } from '../../core/cite/locales.ts';
import type { CitationStyleName } from '../../core/cite/styles.ts';

/** What comes ready with Dossier for one style and locale. */
export interface ReadyTemplates {
  readonly writing: CitationWriting;
  /** Of the shapes that most articles have; undefined for any other. */
  readonly template: (key: string) => CitationTemplate | undefined;
}

/** Of one style and locale in `ready/STYLE.json`. */
export interface ReadyFile {
  /** What it was made from: `templatePrint`. */
  readonly print: string;
  readonly writing: CitationWriting;
  /** Many templates have a text in common: each is here once. */
  readonly texts: readonly string[];
  /** By key of the shape: which text is its reference, which its citation, and which its locators, where they are its own. */
  readonly templates: Readonly<Record<string, readonly number[]>>;
}

/**
 * Reads what `npm run citations` has rendered; `root` is Dossier's own folder. Undefined where styles, locales or the
 * processor are others by now, as `print` tells: then all is rendered when it is needed.
 */
export function readReady(
  root: string,
  style: CitationStyleName,
  locale: CitationLocale,
  print: string,
): ReadyTemplates | undefined {
  const file = readStyle(join(root, 'src', 'dossier', 'citations', 'ready', `${style}.json`))[locale];
  if (file?.print !== print) return undefined;
  const { writing, texts, templates } = file;
  const known = new Map<string, CitationTemplate>();
  const unpack = (key: string): CitationTemplate | undefined => {
    const [reference = '', citation = '', ...locators] =
      templates[key]?.map((index) => texts[index] ?? '') ?? [];
    if (!(key in templates)) return undefined;
    const [none, one, several] = locators;
    const own =
      none === undefined || one === undefined || several === undefined
        ? undefined
        : ([none, one, several] as const);
    return { reference, citation, ...(own && { locators: own }) };
  };
  return {
    writing,
    template: (key) => {
      const template = known.get(key) ?? unpack(key);
      if (template) known.set(key, template);
      return template;
    },
  };
}

/** The file of a style has all its locales. */
const styles = new Map<string, Readonly<Partial<Record<CitationLocale, ReadyFile>>>>();

function readStyle(path: string): Readonly<Partial<Record<CitationLocale, ReadyFile>>> {
  const found = styles.get(path) ?? parseStyle(path);
  styles.set(path, found);
  return found;
}

/** Written by Dossier itself and held by its tests, so it is not validated; without it everything is rendered. */
function parseStyle(path: string): Readonly<Partial<Record<CitationLocale, ReadyFile>>> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, ReadyFile>>;
  } catch {
    return {};
  }
}
