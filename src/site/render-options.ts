import type { PassageId, Slug } from '../core/schema/brands.ts';
import type { Citation } from '../core/schema/citation.ts';
import type { Mention, Passage } from '../core/schema/dossier.ts';
import { fill } from '../i18n/fill.ts';
import type { RenderOptions } from '../markdown/render-body.ts';
import { earlierAside } from './view/earlier-aside.ts';
import { passageLabels } from './view/passage-labels.ts';
import { referrersAside } from './view/referrers-aside.ts';
import { addressOfTarget } from './view/address-of-target.ts';
import type { PageCitations } from './view/page-citations.ts';
import type { Site } from './site.ts';

/** What differs from body to body. */
export interface BodySettings {
  /** Mentions in the body, to be linked. */
  readonly mentions?: readonly Mention[] | undefined;
  /** Whether each passage has a link to itself, and beside it who refers to it. */
  readonly addressed?: boolean | undefined;
  readonly idPrefix?: string | undefined;
  /** What the page cites, with the list that its citations lead to; left out, no citation is shown. */
  readonly cited?: PageCitations | undefined;
  /** Article the body is of: what `[[#p-…]]` means. */
  readonly from?: Slug | undefined;
}

const NOTHING_BESIDE: readonly never[] = [];

/** How bodies are rendered in the pages of a site. */
export function renderOptions(site: Site, settings: BodySettings): RenderOptions {
  const { addresses, resolve, voice } = site;
  const { footnotes, citing } = voice.messages;
  const labelsOf = passageLabels(voice);
  const { mentions, addressed, idPrefix, from, cited } = settings;
  const own = from === undefined ? undefined : site.index.articles.get(from);
  const referrers = new Map(
    (own && addressed === true ? site.referrers(own) : []).map((found) => [found.passage.id, found]),
  );
  const earlier = (from === undefined ? undefined : site.dossier.history.get(from)?.earlier) ?? {};
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
    ...(cited && { citationOf: (citation: Citation) => cited.shown.get(citation) }),
    ...(mentions !== undefined && { mentions }),
    ...(idPrefix !== undefined && { idPrefix }),
    ...(addressed === true && {
      besidePassage: (passage: PassageId) => {
        const found = referrers.get(passage);
        const reworded = from !== undefined && Object.hasOwn(earlier, passage);
        if (!found && !reworded) return NOTHING_BESIDE;
        const present = reworded ? site.index.passage(from, passage)?.passage : undefined;
        return [
          ...(present ? [earlierAside(present, voice)] : []),
          ...(found ? [referrersAside(found, voice, addresses)] : []),
        ];
      },
      passageLinkLabel: (n: number | null) => labelsOf(n).place,
      citeLink: ({ id, n }: Passage) => ({ href: `cite/#${id}`, label: labelsOf(n).cite, sign: citing.sign }),
    }),
  };
}
