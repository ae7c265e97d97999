import type { PassageId, Slug } from '../core/schema/brands.ts';
import type { Mention } from '../core/schema/dossier.ts';
import { fill } from '../i18n/fill.ts';
import type { RenderOptions } from '../markdown/render-body.ts';
import { referrersAside } from './view/referrers-aside.ts';
import { addressOfTarget } from './view/address-of-target.ts';
import type { Site } from './site.ts';

/** What differs from body to body. */
export interface BodySettings {
  /** Mentions in the body, to be linked. */
  readonly mentions?: readonly Mention[] | undefined;
  /** Whether each passage has a link to itself, and beside it who refers to it. */
  readonly addressed?: boolean | undefined;
  readonly idPrefix?: string | undefined;
  /** Article the body is of: what `[[#p-…]]` means. */
  readonly from?: Slug | undefined;
}

/** How bodies are rendered in the pages of a site. */
export function renderOptions(site: Site, settings: BodySettings): RenderOptions {
  const { addresses, resolve, voice } = site;
  const { article, footnotes, term } = voice.messages;
  const { mentions, addressed, idPrefix, from } = settings;
  const referrers = new Map(
    (from === undefined ? [] : (site.referrers.get(from) ?? [])).map((found) => [found.passage.id, found]),
  );
  return {
    hrefOfTerm: (slug) => addresses.to(`glossary/${slug}/`),
    hrefOf: (link) => {
      const target = resolve(link, from);
      return target && addressOfTarget(target, addresses);
    },
    termOf: (link) => {
      const target = resolve(link, from);
      return target?.kind === 'term' ? target.term.slug : undefined;
    },
    relationOf: ({ relation }) => relation && voice.messages.relations[relation],
    hrefOfImage: (src) => addresses.to(src.replace(/^(?:\.\.?\/)*(?:public\/)?/, '')),
    footnoteLabels: {
      section: footnotes.section,
      reference: (n) => fill(footnotes.reference, { n }),
      back: (n) => fill(footnotes.back, { n }),
    },
    ...(mentions !== undefined && { mentions }),
    ...(idPrefix !== undefined && { idPrefix }),
    ...(addressed === true && {
      besidePassage: (passage: PassageId) => {
        const found = referrers.get(passage);
        return found && referrersAside(found, voice, addresses);
      },
      passageLinkLabel: (n: number | null) => (n === null ? term.heading : fill(article.passage, { n })),
    }),
  };
}
