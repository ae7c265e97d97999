import type { LinkTarget } from '../../core/annotate/link-resolver.ts';
import type { Voice } from '../../i18n/voice.ts';

/** What kind of page a link leads to, in words. */
export function kindOfTarget({ kind }: LinkTarget, voice: Voice): string {
  const { timeline, glossary, claims } = voice.messages;
  return { article: timeline.article, term: glossary.title, claim: claims.title, event: timeline.title }[
    kind
  ];
}
