import { createHash } from 'node:crypto';
import type { CitationSettings } from '../../core/cite/citation-settings.ts';
import type { CitationTemplate } from '../../core/cite/citation-template.ts';
import type { CitationLocale } from '../../core/cite/locales.ts';
import type { CitationStyleName } from '../../core/cite/styles.ts';
import type { Reference } from '../../core/schema/reference.ts';
import type { Citations } from '../../dossier/citations/citations.ts';
import type { ArticleCiting, ByStyleAndLocale, ShapeCiting } from '../../scripts/cite/citing-data.ts';

/** The file of a shape. */
interface ShapeFile {
  /** Told by its content, so that a browser that has it has the right one. */
  readonly name: string;
  readonly content: ShapeCiting;
  /** Whether it has a template in every style and locale that is offered. */
  readonly isWhole: boolean;
}

/** How the file of an article tells its citations. */
export interface FoundShape {
  readonly citation: Pick<ArticleCiting, 'shape' | 'values' | 'templates'>;
  /** Undefined for a work without a shape, whose templates are all its own. */
  readonly file: ShapeFile | undefined;
}

/** What a style and locale gives, if it gives any. */
type TemplateIn = (style: CitationStyleName, locale: CitationLocale) => CitationTemplate | undefined;

/** Finds the shapes of works, in the styles and locales that a dossier offers. The file of a shape is made once. */
export function shapeFinder(
  { styles, locales }: Pick<CitationSettings, 'styles' | 'locales'>,
  { shape, shared, template }: Pick<Citations, 'shape' | 'shared' | 'template'>,
): (work: Reference) => FoundShape {
  const files = new Map<string, ShapeFile>();
  const fileOf = (work: Reference, key: string): ShapeFile => {
    const known = files.get(key);
    if (known) return known;
    const content = gather(styles, locales, (style, locale) => shared(work, style, locale)?.template);
    const isWhole = styles.every((style) => locales.every((locale) => content[style]?.[locale]));
    const file = { name: hashOf(content), content, isWhole };
    files.set(key, file);
    return file;
  };
  return (work) => {
    const found = shape(work);
    const file = found && fileOf(work, found.key);
    if (found && file?.isWhole)
      return { citation: { shape: file.name, values: found.values, templates: {} }, file };
    const templates = gather(styles, locales, (style, locale) =>
      file?.content[style]?.[locale] ? undefined : template(work, style, locale),
    );
    if (!file || Object.keys(file.content).length === 0) return { citation: { templates }, file: undefined };
    return { citation: { shape: file.name, values: found.values, templates }, file };
  };
}

/** Styles and locales that have no template are left out. */
function gather(
  styles: readonly CitationStyleName[],
  locales: readonly CitationLocale[],
  templateIn: TemplateIn,
): ByStyleAndLocale<CitationTemplate> {
  const byStyle = styles.map((style) => {
    const found = locales.flatMap((locale): [string, CitationTemplate][] => {
      const template = templateIn(style, locale);
      return template ? [[locale, template]] : [];
    });
    return [style, found] as const;
  });
  const some = byStyle.filter(([, found]) => found.length > 0);
  return Object.fromEntries(some.map(([style, found]) => [style, Object.fromEntries(found)]));
}

function hashOf(content: ShapeCiting): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}
