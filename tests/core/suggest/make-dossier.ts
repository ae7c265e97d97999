import { annotate } from '../../../src/core/annotate/annotate.ts';
import type { Dossier } from '../../../src/core/schema/dossier.ts';
import { makeContent, type Sketch } from '../../eval/make-content.ts';

/** A dossier of articles with these bodies, annotated with these terms. */
export function dossierOf(bodies: readonly string[], terms: Sketch['terms'] = [], lang = 'nl'): Dossier {
  const articles = bodies.map((body, index) => ({ slug: `artikel-${index + 1}`, lang, body }));
  const content = makeContent({ config: { lang }, articles, terms });
  return { ...content, ...annotate(content) };
}
