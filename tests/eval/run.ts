import { type EvaluatedText, scoreTexts, type Score } from './evaluation.ts';
import { EVALUATIONS } from './index.ts';

/** `npm run eval`, or `npm run eval -- mentions` for one: a line a text, every miss, and all texts together. */
const names = process.argv.slice(2);
const unknown = names.find((name) => EVALUATIONS.every((evaluation) => evaluation.name !== name));
if (unknown !== undefined) {
  console.error(`No evaluation is called ${unknown}: ${EVALUATIONS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

for (const evaluation of EVALUATIONS.filter((one) => names.length === 0 || names.includes(one.name))) {
  if ('report' in evaluation) await evaluation.report();
  else printTexts(evaluation.name, evaluation.run());
}

function printTexts(name: string, texts: readonly EvaluatedText[]): void {
  console.log(`\n${name}`.padEnd(45), 'precision  recall  F1');
  for (const text of texts) print(text.name, scoreTexts([text]), true);
  print(`all ${texts.length} texts`, scoreTexts(texts), false);
}

function print(title: string, { precision, recall, f1, missed, wrong }: Score, withMisses: boolean): void {
  const [p, r, f] = [precision, recall, f1].map((share) => share.toFixed(3));
  console.log(`  ${title.padEnd(42)} ${p}      ${r}   ${f}`);
  if (!withMisses) return;
  for (const miss of missed) console.log(`      missed ${miss}`);
  for (const miss of wrong) console.log(`      wrong  ${miss}`);
}
