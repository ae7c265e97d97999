import { foldText } from '../../annotate/fold-text.ts';
import { problem } from '../../problem.ts';
import { placeIn, type Term } from '../../schema/dossier.ts';
import type { CheckRule } from '../check-rule.ts';

/** Letters at the end of a name that an ending may change, as in zaak and zaken. */
const CHANGED_BY_ENDINGS = 2;

/** Names shorter than this many letters must occur as they are; a few letters more or less would be another name. */
const MIN_CHANGED = 5;

/** Every name of a term occurs in an article. */
export const unusedAlias: CheckRule = {
  code: 'unused-alias',
  check: ({ dossier }) => {
    const texts = new Map<string, Set<string>>();
    for (const { term, text } of dossier.mentions) {
      const known = texts.get(term) ?? new Set();
      texts.set(term, known.add(foldText(text).lower));
    }
    return dossier.terms.flatMap((term) => {
      const found = [...(texts.get(term.slug) ?? [])];
      // A term that is never mentioned has a rule of its own.
      return term.match !== 'auto' || found.length === 0 ? [] : unusedNames(term, found);
    });
  },
};

function unusedNames(term: Term, found: readonly string[]) {
  const names = new Set(
    [term.term, ...term.aliases.map(({ text }) => text)].map((text) => foldText(text).lower),
  );
  // A mention that is another name, letter for letter, is no form of this one.
  const forms = found.filter((mention) => !names.has(mention));
  return term.aliases.flatMap(({ text }, index) => {
    const name = foldText(text).lower;
    const stem = name.length < MIN_CHANGED ? name : name.slice(0, -CHANGED_BY_ENDINGS);
    if (found.includes(name) || forms.some((mention) => mention.startsWith(stem))) return [];
    const message = `No article calls ${term.slug} "${text}"`;
    return problem('unused-alias', placeIn(term, ['aliases', index]), message);
  });
}
