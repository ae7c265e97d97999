import { z } from 'zod';

export const cslNameSchema = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  literal: z.string().optional(),
});

export type CslName = z.infer<typeof cslNameSchema>;

/** Words in lower case between given and family name in Dutch, German and French names. */
const PARTICLES =
  /^(?:van|von|de|der|den|del|della|di|du|la|le|het|’t|'t|ten|ter|te|op|zu|zum|zur|in|onder|voor)$/;

/** Authors that are a desk or an agency rather than a person. */
const COLLECTIVE =
  /\b(?:redactie|redactioneel|correspondent(?:en)?|verslaggevers?|staff|newsroom|editors?|bureau)\b/i;

/** An author as a CSL name. A single word, initials only or a desk is a literal name; `Jan de Vries` keeps its particle apart. */
export function cslName(author: string): CslName {
  const words = author.split(/\s+/);
  if (words.length === 1 || COLLECTIVE.test(author)) return { literal: author };
  const first = words.findIndex((word, index) => index > 0 && PARTICLES.test(word));
  if (first === -1) return { family: words.at(-1) ?? author, given: words.slice(0, -1).join(' ') };
  const length = words.slice(first).findIndex((word) => !PARTICLES.test(word));
  if (length === -1) return { literal: author };
  return {
    family: words.slice(first + length).join(' '),
    given: words.slice(0, first).join(' '),
    'non-dropping-particle': words.slice(first, first + length).join(' '),
  };
}
