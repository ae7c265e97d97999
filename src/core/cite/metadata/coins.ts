import type { Addresses } from '../../addresses.ts';
import type { DossierConfig } from '../../schema/config.ts';
import type { Article } from '../../schema/dossier.ts';
import { collectiveName } from './collective-name.ts';
import { creatorName } from './creator-name.ts';
import { publishedDay } from './published-day.ts';

/**
 * An article of a list as COinS (OpenURL ContextObject in span, ANSI/NISO Z39.88), in the Dublin Core form, which alone
 * can say that it is a newspaper article: the title of a `<span class="Z3988">`. Only lists have these: on the page of
 * an article Zotero would take them before the better metadata of its head.
 */
export function coins(article: Article, config: DossierConfig, addresses: Addresses): string {
  const { outlet, basedOn } = article;
  const path = addresses.article(article.slug);
  const fields: (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', article.title],
    ['rft.source', outlet ?? (basedOn === undefined ? undefined : config.title)],
    ['rft.date', publishedDay(article.date)],
    ...creatorsOf(article).map((name) => ['rft.creator', name] as const),
    ['rft.language', article.lang],
    ['rft.identifier', config.url === undefined ? undefined : new URL(path, config.url).href],
  ];
  return fields
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
}

/** The agency is the author of what no other author signed. */
function creatorsOf({ authors, agency }: Article): string[] {
  if (authors.length > 0) return authors.map(creatorName);
  return agency === undefined ? [] : [collectiveName(agency)];
}
