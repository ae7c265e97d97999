import type { Element, ElementContent } from 'hast';
import type { Html } from '../core/schema/brands.ts';
import type { Body, CitationPlace, ExplicitLink, Mention, Passage } from '../core/schema/dossier.ts';
import type { Citation } from '../core/schema/citation.ts';
import { besideHtml } from './beside-html.ts';
import { escapeValue } from './escape-value.ts';
import { openTag } from './open-tag.ts';
import type { RenderOptions } from './render-options.ts';
import { renderWithPlugins } from './render-with-plugins.ts';
import { type Mark, writeMarks } from './write-marks.ts';

/**
 * Finished HTML of a simple body without its tree, letter for letter as the rendering plugins make it; undefined where
 * only they can: for any other body, and where a mention cuts through a link or a citation.
 */
export function renderSimple(body: Body, options: RenderOptions): Html | undefined {
  return body.simple && new SimpleRenderer(body, options).render();
}

const NOTHING: readonly never[] = [];

class SimpleRenderer {
  private readonly body: Body;
  private readonly options: RenderOptions;
  private readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  private readonly ids: ReadonlySet<string>;
  private readonly prefix: string;
  private readonly links: ReadonlyMap<string, readonly ExplicitLink[]>;
  private readonly citations: ReadonlyMap<number | undefined, readonly CitationPlace[]>;

  constructor(body: Body, options: RenderOptions) {
    this.body = body;
    this.options = options;
    const linked = (options.mentions ?? []).filter((mention) => mention.linked);
    this.mentions = Map.groupBy(linked, ({ passage }) => passage);
    this.links = Map.groupBy(body.explicitLinks, ({ passage }) => passage);
    this.citations = Map.groupBy(body.citationPlaces, ({ passage }) => passage);
    this.prefix = options.idPrefix ?? '';
    this.ids = new Set(this.prefix === '' ? [] : body.passages.map(({ id }) => id));
  }

  render(): Html | undefined {
    let html = '';
    for (const [index, passage] of this.body.passages.entries()) {
      const element = this.element(passage, index);
      if (element === undefined) return undefined;
      html += (index > 0 ? '\n' : '') + element;
    }
    return html as Html;
  }

  private element(passage: Passage, index: number): string | undefined {
    const inline = this.body.inline?.[index];
    const level = this.body.simple?.[index] ?? 0;
    const name = level === 0 ? 'p' : `h${level}`;
    if (inline) return this.withPlugins(passage, name, inline);
    const links = this.links.get(passage.id) ?? NOTHING;
    const citations = this.citations.get(index) ?? NOTHING;
    // Most passages have neither.
    const isPlain = links.length + citations.length === 0;
    const fixed = isPlain ? NOTHING : [...this.linkMarks(links), ...this.citationMarks(citations)];
    const wished = this.mentionsIn(passage).map((mention) => this.mentionMark(mention));
    const text = writeMarks(passage.text, fixed, wished);
    if (text === undefined) return undefined;
    return this.withLinks(
      passage,
      `<${name} id="${escapeValue(this.prefix + passage.id)}">${text}</${name}>`,
    );
  }

  /** A passage that holds more than words, links and citations; undefined where ids need a prefix: they are those of all. */
  private withPlugins(
    { id }: Passage,
    tagName: string,
    inline: readonly ElementContent[],
  ): string | undefined {
    if (this.prefix !== '') return undefined;
    const children = structuredClone([...inline]);
    const element: Element = { type: 'element', tagName, properties: { id }, children };
    const options = { ...this.options, mentions: this.mentionsIn({ id }) };
    return renderWithPlugins({ type: 'root', children: [element] }, { body: this.body, options });
  }

  private mentionsIn({ id }: Pick<Passage, 'id'>): readonly Mention[] {
    return this.mentions.get(id) ?? NOTHING;
  }

  private linkMarks(links: readonly ExplicitLink[]): Mark[] {
    return links.flatMap((link) => {
      const href = this.options.hrefOf(link);
      return href === undefined ? [] : { ...link.range, open: this.linkTag(link, href), close: '</a>' };
    });
  }

  private linkTag(link: ExplicitLink, href: string): string {
    const term = this.options.termOf?.(link);
    return openTag('a', {
      class: term === undefined ? 'wiki' : 'term',
      'data-term': term,
      href: this.address(href),
      'data-relation': this.options.relationOf?.(link),
    });
  }

  private citationMarks(places: readonly CitationPlace[]): Mark[] {
    return places.flatMap(({ citation: number, at }) => {
      const citation = this.body.citations[number];
      const open = citation && this.citationTag(citation);
      return open === undefined ? [] : { start: at, end: at, open, close: '</a>' };
    });
  }

  private citationTag(citation: Citation): string | undefined {
    const shown = this.options.citationOf?.(citation);
    return (
      shown &&
      openTag('a', {
        id: shown.id,
        class: shown.raised ? 'citation is-raised' : 'citation',
        'data-citation': shown.text,
        href: this.address(shown.href),
        'aria-label': shown.label,
      })
    );
  }

  private mentionMark({ start, end, term }: Mention): Mark {
    const href = this.address(this.options.hrefOfTerm(term));
    return { start, end, open: openTag('a', { class: 'term', 'data-term': term, href }), close: '</a>' };
  }

  /** See rehypeIdPrefix. */
  private address(href: string): string {
    return href.startsWith('#') && this.ids.has(href.slice(1)) ? `#${this.prefix}${href.slice(1)}` : href;
  }

  /** See rehypePassageLinks; undefined where something stands beside the passage of which ids would need a prefix. */
  private withLinks(passage: Passage, element: string): string | undefined {
    const { passageLinkLabel, besidePassage } = this.options;
    if (!passageLinkLabel) return element;
    const { id, n, kind } = passage;
    const beside = besidePassage?.(id) ?? [];
    if (beside.length > 0 && this.prefix !== '') return undefined;
    // Written out, for there is one beside every passage: an object of its attributes takes as long as all the rest.
    const address = escapeValue(this.address(`#${id}`));
    const number = n === null ? '' : ` data-n="${n}"`;
    const label = escapeValue(passageLinkLabel(n));
    const link = `<a class="passage-link" href="${address}"${number} aria-label="${label}"></a>`;
    const links = link + this.citeLink(passage) + besideHtml(beside, this.body, this.options);
    return `<div class="passage passage-${kind}">${element}${links}</div>`;
  }

  private citeLink(passage: Passage): string {
    const cite = this.options.citeLink?.(passage);
    if (!cite) return '';
    const { sign, label } = cite;
    const href = escapeValue(this.address(cite.href));
    return `<a class="passage-cite" href="${href}" data-sign="${escapeValue(sign)}" aria-label="${escapeValue(label)}"></a>`;
  }
}
