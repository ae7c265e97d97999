import { foldAccents } from '../analysis/fold-accents.ts';
import { keyOfToken } from '../index-format/key-of-token.ts';
import { nameWords } from '../index-format/name-words.ts';
import { tableKey } from '../index-format/table-key.ts';
import type { LoadedWord } from '../index-format/word-entry.ts';
import type { IndexAccess } from './index-access.ts';

/** The terms that a filter names, by slug or by any of their names: `persoon:poetin`, `plaats:"al bab"`. */
export async function findTerms(value: string, index: IndexAccess): Promise<readonly LoadedWord[]> {
  const bySlug = await index.readWord(
    tableKey('term', foldAccents(value.toLowerCase()).replace(/\s+/g, '-')),
  );
  if (bySlug.own.count > 0 || bySlug.head.forms.length > 0) return [bySlug];
  const slugs = new Set<string>();
  for (const analyser of index.analysers) {
    const tokens = analyser.analyse(value);
    for (const words of [nameWords(tokens), tokens.slice(0, 1)]) {
      const [first, ...rest] = words.map(keyOfToken);
      if (first === undefined) continue;
      const { head } = await index.readWord(first);
      for (const name of head.names) if (name.rest.join('\0') === rest.join('\0')) slugs.add(name.term);
    }
    // The spelling as typed is rather the name than a word of another language.
    if (slugs.size > 0) break;
  }
  return Promise.all([...slugs].map((slug) => index.readWord(tableKey('term', slug))));
}
