import type { Html, Slug } from '../../core/schema/brands.ts';
import type { Article, Term } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import { type AsOfLines, asOfLines } from '../view/as-of-lines.ts';
import { onceFor } from '../view/once-for.ts';
import { type CountedTerm, termGroups } from '../view/term-groups.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { inOnePiece } from './in-one-piece.ts';
import { markup } from './markup.ts';
import { htmlList } from './html-list.ts';
import { mentionCount } from './mention-count.ts';
import { NOTHING } from './nothing.ts';

type Shown = Pick<Site, 'dossier' | 'index' | 'voice' | 'addresses'>;

/** The terms that an article names, by type, each as it was on the day of the article. */
export function termsOfArticle(article: Article, site: Shown): Html {
  const { dossier, index, voice } = site;
  const { article: text, types } = voice.messages;
  const counts = new Map<Slug, number>();
  for (const { term } of dossier.mentionIndex.inArticle(article.slug))
    counts.set(term, (counts.get(term) ?? 0) + 1);
  const groups = termGroups(index.terms, counts);
  const plainOf = plainEntries(site);
  const lists = htmlList(groups, ({ type, terms }) => {
    const entries = htmlList(terms, (counted) => entryOf(counted, article, site, plainOf));
    return markup`
      <div class="type-group">
        <h3 class="label">${escaped(types[type].other)}</h3>
        <ul class="index-list">${entries}</ul>
      </div>
    `;
  });
  return markup`
    <section class="terms-here" aria-labelledby="terms-here">
      <h2 id="terms-here">${escaped(text.terms)}</h2>
      ${groups.length === 0 ? markup`<p class="meta">${escaped(text.termsEmpty)}</p>` : lists}
    </section>
  `;
}

/** Mentions up to which the entry of a term is kept, at some 400 bytes each: few articles mention one more often. */
const MOST_KEPT = 4;

function entryOf(
  { term, count }: CountedTerm,
  { date }: Article,
  site: Shown,
  plainOf: (term: Term) => Html[],
): Html {
  const lines = asOfLines(term, date, site.voice);
  const isPlain = lines.now === undefined && lines.later === undefined;
  if (!isPlain || count > MOST_KEPT) return written({ term, count }, lines, site);
  return (plainOf(term)[count] ??= inOnePiece(written({ term, count }, lines, site)));
}

/** Of a term that says the same beside each of its articles, by how often they mention it. */
const plainEntries = onceFor<Shown, (term: Term) => Html[]>(() => onceFor<Term, Html[]>(() => []));

function written({ term, count }: CountedTerm, { now, later }: AsOfLines, site: Shown): Html {
  const { voice, addresses } = site;
  const link = markup`<a${attribute('href', addresses.term(term.slug))}>${escaped(term.term)}</a>`;
  return markup`
    <li${attribute('data-term', term.slug)}>
      ${link} ${mentionCount(count, voice)}
      ${now === undefined ? NOTHING : markup`<p class="as-of">${escaped(now)}</p>`}
      ${later === undefined ? NOTHING : markup`<p class="later">${escaped(later)}</p>`}
      ${term.preview === '' ? NOTHING : markup`<p class="preview">${escaped(term.preview)}</p>`}
    </li>
  `;
}
