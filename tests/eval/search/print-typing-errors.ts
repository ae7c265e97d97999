import { correctedErrors } from './corrected-errors.ts';
import { loadCorpus } from './load-corpus.ts';
import { WANTED } from './wanted.ts';

/** Share of single errors that are put right, over the words of the wider corpus, and those that are not. */
export async function printTypingErrors(): Promise<void> {
  const results = await correctedErrors(await loadCorpus('wide'));
  const right = results.filter(({ isRight }) => isRight).length / results.length;
  const mark = right >= WANTED.corrections ? 'reached' : 'MISSED ';
  console.log(
    `\n  single typing errors put right: ${right.toFixed(3)} of ${results.length}, wanted at least ${WANTED.corrections}: ${mark}`,
  );
  for (const { word, typed, offered } of results.filter(({ isRight }) => !isRight).slice(0, 20))
    console.log(`    ${typed.padEnd(24)} was ${word.padEnd(24)} offered ${offered ?? 'nothing'}`);
}
