import { ADDRESSINGS } from './citations/addresses.ts';
import { makeHistories } from './citations/make-histories.ts';
import { replay, type Tally } from './citations/replay.ts';
import type { OwnEvaluation } from './evaluation.ts';

/** Histories that are reported on; the thresholds were chosen on others, those of seeds 1 to 12. */
const REPORTED = { count: 400, seed: 2026 };

/** Whether addresses of passages hold through edits, beside the other ways to give passages addresses. */
export const citations: OwnEvaluation = {
  name: 'citations',
  report: () => {
    console.log('\ncitations');
    for (const line of table()) console.log(`  ${line}`);
    return Promise.resolve();
  },
};

function table(): readonly string[] {
  const histories = makeHistories(REPORTED.count, REPORTED.seed);
  const edits = histories.reduce((sum, history) => sum + history.edits.length, 0);
  const builds = histories.reduce((sum, history) => sum + history.builds.length, 0);
  const tallies = ADDRESSINGS.map((addressing) => ({
    name: addressing.name,
    tally: replay(histories, addressing),
  }));
  const [first] = tallies;
  const cited = first ? first.tally.survived + first.tally.removed + first.tally.unclear : 0;
  return [
    `${histories.length} histories, ${edits} edits, ${builds} builds; ${cited} passages cited, ` +
      `of ${first?.tally.unclear ?? 0} of which nobody can say whether they survived`,
    '',
    row(['', 'found', '', 'wrong', 'removals said', 'asked']),
    ...tallies.map(({ name, tally }) => row([name, ...figures(tally)])),
    '',
    ...(first?.tally.wrong ?? []).map((line) => `wrong   ${line}`),
    ...(first?.tally.missed ?? []).map((line) => `missed  ${line}`),
  ];
}

function figures({ survived, found, removed, reported, wrong, asked }: Tally): string[] {
  return [
    `${found} of ${survived}`,
    percentage(found, survived),
    String(wrong.length),
    percentage(reported, removed),
    String(asked),
  ];
}

function percentage(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

const WIDTHS = [20, 14, 8, 7, 14, 6];

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[index] ?? 0)))
    .join(' ');
}
