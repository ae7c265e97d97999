import { problem, type Problem } from '../core/problem.ts';
import type { CitationUpdate } from '../dossier/anchor-content.ts';
import type { ContentFolder } from '../dossier/content-folder.ts';
import { LEDGER_FILE } from '../dossier/read-ledger.ts';

/** Problems with the ledger that stop a build with --frozen: it would be written, or a question is open. */
export function whatIsNotFrozen(
  problems: readonly Problem[],
  update: CitationUpdate | undefined,
  folder: ContentFolder,
): Problem[] {
  const file = folder.display(LEDGER_FILE);
  const open = problems.filter(({ code }) => code === 'passage-unclear').length;
  return [
    ...(update ? [problem('ledger-changed', { file }, 'The ledger is not that of these articles')] : []),
    ...(open > 0
      ? [
          problem(
            'ledger-changed',
            { file },
            `${open} passages are not decided on`,
            'Answer in citation-decisions.yaml.',
          ),
        ]
      : []),
  ];
}
