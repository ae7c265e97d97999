import { type Damage, parseLedger } from '../core/passage/file/parse-ledger.ts';
import { type IsKnown, readBlocks } from '../core/passage/file/read-blocks.ts';
import type { Ledger } from '../core/passage/ledger.ts';
import { problem, type Problem } from '../core/problem.ts';
import { type ContentFolder, listFiles } from './content-folder.ts';
import { decodeText } from './decode-text.ts';
import { readLarge } from './read-large.ts';
import { VERSIONS_FOLDER } from './read-versions.ts';

/** Name of the ledger in the content folder. */
export const LEDGER_FILE = 'citations.lock.json';

/** The ledger of 10,000 articles is some 35 MB; above this many bytes it is not ours. */
export const MAX_LEDGER_BYTES = 500_000_000;

/** The ledger; or none, where it is there and cannot be read, or was there and is not. */
export interface ReadLedger {
  readonly ledger?: Ledger;
  readonly problems: readonly Problem[];
}

/** Reads `citations.lock.json`; a dossier that was never published has none. `isKnown` as for `readBlocks`. */
export async function readLedger(folder: ContentFolder, isKnown: IsKnown = () => false): Promise<ReadLedger> {
  const file = folder.display(LEDGER_FILE);
  const names = await listFiles(folder, '', LEDGER_FILE);
  if (!names.includes(LEDGER_FILE)) {
    const past = await listFiles(folder, VERSIONS_FOLDER, '.json');
    if (past.length === 0) return { ledger: new Map(), problems: [] };
    const message = `There are published versions in ${folder.display(VERSIONS_FOLDER)}, and no ledger`;
    return { problems: [problem('ledger-missing', { file }, message)] };
  }
  const bytes = await readLarge(folder.resolve(LEDGER_FILE), file, MAX_LEDGER_BYTES);
  if (!Buffer.isBuffer(bytes)) return { problems: [bytes] };
  const ledger = readBlocks(bytes, isKnown);
  if (ledger) return { ledger, problems: [] };
  const text = decodeText(bytes, file);
  if (typeof text !== 'string') return { problems: [text] };
  const read = parseLedger(text, isKnown);
  if ('ledger' in read) return { ledger: read.ledger, problems: [] };
  return { problems: [damaged(read.damage, file)] };
}

function damaged({ message, line }: Damage, file: string): Problem {
  return problem('ledger-damaged', { file, line }, message);
}
