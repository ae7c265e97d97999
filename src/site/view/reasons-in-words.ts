import type { Slug } from '../../core/schema/brands.ts';
import type { Relatedness } from '../../core/schema/dossier.ts';
import { fill } from '../../i18n/fill.ts';
import type { Voice } from '../../i18n/voice.ts';
import { onceFor } from './once-for.ts';
import { percentage } from './percentage.ts';

/** Why two articles are related, as one line with a capital; empty where there is nothing to say. */
export function reasonsInWords(
  reasons: readonly Relatedness[],
  voice: Voice,
  nameOf: (term: Slug) => string | undefined,
): string {
  const line = reasons
    .map((reason) => inWords(reason, voice, nameOf))
    .filter((words) => words !== '')
    .join('; ');
  return capitalIn(voice)(line.charAt(0)) + line.slice(1);
}

/** Few signs begin a line, and to ask for a capital as a language has it takes longer than to make the rest of it. */
const capitalIn = onceFor(({ lang }: Voice) => {
  const known = new Map<string, string>();
  return (sign: string): string => {
    let capital = known.get(sign);
    if (capital === undefined) known.set(sign, (capital = sign.toLocaleUpperCase(lang)));
    return capital;
  };
});

function inWords(reason: Relatedness, voice: Voice, nameOf: (term: Slug) => string | undefined): string {
  const { reasons: text } = voice.messages;
  switch (reason.kind) {
    case 'terms': {
      const names = reason.terms.flatMap((term) => nameOf(term) ?? []);
      return names.length === 0 ? '' : fill(text.terms, { terms: voice.list(names) });
    }
    case 'days':
      if (reason.days === 0) return text.sameDay;
      return voice.count(reason.days > 0 ? text.later : text.earlier, Math.abs(reason.days));
    case 'text':
      return fill(text.text, { share: percentage(reason.share, voice.lang) });
  }
}
