import type { Addresses } from '../../core/addresses.ts';
import { sentenceAround } from '../../core/annotate/sentence-around.ts';
import type { CitingPlace } from '../../core/references/citing-places.ts';
import type { Voice } from '../../i18n/voice.ts';

/** A place that cites a work, as a list of such places shows it. */
export interface CitingLine {
  /** What kind of text it is, in words. */
  readonly kind: string;
  readonly title: string;
  readonly href: string;
  /** Of the title and the sentence, where it is not that of the interface. */
  readonly lang: string | undefined;
  /** ¶ number of its passage, of an article. */
  readonly n: number | null;
  /** The sentence with which the citation stands; empty where it stands alone. */
  readonly sentence: string;
  /** `page 3-5`: the locator as written. */
  readonly locator: string | undefined;
}

/** The places that cite a work, in the order of the dossier. */
export function citingLines(
  places: readonly CitingPlace[],
  dossierLang: string,
  voice: Voice,
  addresses: Addresses,
): CitingLine[] {
  return places.map(({ source, passage, at, item }) => {
    const lang = source.kind === 'article' ? source.article.lang : dossierLang;
    // The citation stands behind the words it is for.
    const start = Math.max(0, at - 1);
    const parts = passage && sentenceAround(passage.text, { start, end: Math.max(at, start) }, lang);
    return {
      ...nameOf(source, passage?.id, voice, addresses),
      lang: lang === voice.lang ? undefined : lang,
      n: source.kind === 'article' ? (passage?.n ?? null) : null,
      sentence: parts ? parts.before + parts.mention + parts.after : '',
      locator: item.locator?.locator,
    };
  });
}

function nameOf(
  source: CitingPlace['source'],
  passage: string | undefined,
  { messages }: Voice,
  addresses: Addresses,
): Pick<CitingLine, 'kind' | 'title' | 'href'> {
  const { timeline, glossary, claims, literature, front } = messages;
  switch (source.kind) {
    case 'article': {
      const { slug, title } = source.article;
      return { kind: timeline.article, title, href: addresses.article(slug, passage) };
    }
    case 'term':
      return { kind: glossary.title, title: source.term.term, href: addresses.term(source.term.slug) };
    case 'claim':
      return { kind: claims.title, title: source.claim.question, href: addresses.claim(source.claim.slug) };
    case 'event':
      return { kind: timeline.title, title: source.event.title, href: addresses.event(source.event.slug) };
    case 'introduction':
      return { kind: front.about, title: literature.introduction, href: addresses.to('') };
    case 'about':
      return { kind: front.about, title: literature.about, href: addresses.to('about/') };
  }
}
