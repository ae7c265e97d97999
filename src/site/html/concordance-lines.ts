import type { Html } from '../../core/schema/brands.ts';
import type { Article } from '../../core/schema/dossier.ts';
import type { Site } from '../site.ts';
import type { ConcordanceLine } from '../view/concordance.ts';
import { dayOf } from '../view/day-of.ts';
import { passageLabels } from '../view/passage-labels.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { markup } from './markup.ts';
import { htmlList } from './html-list.ts';

type Shown = Pick<Site, 'voice' | 'addresses'>;

/** Mentions below one another. Every line is one link, to the passage; the words of the source in the middle, where and when beside them. */
export function concordanceLines(lines: readonly ConcordanceLine[], site: Shown): Html {
  const labelsOf = passageLabels(site.voice);
  let last: { readonly article: Article; readonly parts: ArticleParts } | undefined;
  const lineOf = (line: ConcordanceLine): Html => {
    const { article, passage } = line;
    if (last?.article !== article) last = { article, parts: partsOf(line, site) };
    const { attributes, where, lang } = last.parts;
    return markup`
      <li${attribute('class', line.repeats ? 'repeats' : undefined)}${attributes}>
        ${where}
        <a class="line"${attribute('href', site.addresses.article(article.slug, passage.id))}>
          <span class="visually-hidden">${escaped(labelsOf(passage.n).place)}: </span>
          <span class="before"${lang}><span>${escaped(line.before)}</span></span>
          <mark${lang}>${escaped(line.text)}</mark>
          <span class="after"${lang}>${escaped(line.after)}</span>
        </a>
      </li>
    `;
  };
  return markup`<ol class="kwic">${htmlList(lines, lineOf)}</ol>`;
}

/** What is the same in all lines of an article, which stand together. */
interface ArticleParts {
  readonly attributes: Html;
  readonly where: Html;
  readonly lang: Html;
}

function partsOf({ article, moment, outlet }: ConcordanceLine, { voice }: Shown): ArticleParts {
  const day = voice.date(dayOf(article.date), { months: 'short' });
  return {
    attributes: markup`
      ${attribute('data-date', moment)}
      ${attribute('data-outlet', outlet)}
      ${attribute('data-article', article.title)}
    `,
    where: markup`
      <p class="where">
        <span class="source">${escaped(outlet || voice.messages.term.ownReport)}</span>
        <span class="day">${escaped(day)}</span>
      </p>
    `,
    lang: attribute('lang', article.lang),
  };
}
