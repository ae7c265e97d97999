import { stat } from 'node:fs/promises';
import { type Damage, parseLedger } from '../core/passage/file/parse-ledger.ts';
import { type IsKnown, readBlocks } from '../core/passage/file/read-blocks.ts';
import type { Ledger } from '../core/passage/ledger.ts';
import { problem, type Problem } from '../core/problem.ts';
import { type ContentFolder, listFiles } from './content-folder.ts';
import { decodeText } from './decode-text.ts';
import { fileProblem } from './file-problem.ts';
import { readBeside } from './pack/read-beside.ts';
import { VERSIONS_FOLDER } from './read-versions.ts';
import { tooLarge } from './too-large.ts';

/** Name of the ledger in the content folder. */
export const LEDGER_FILE = 'citations.lock.json';

/** The ledger of 10,000 articles is some 35 MB; above this many bytes it is not ours. */
const MAX_LEDGER_BYTES = 500_000_000;

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
  const bytes = await readLarge(folder.resolve(LEDGER_FILE), file);
  if (!Buffer.isBuffer(bytes)) return { problems: [bytes] };
  const ledger = readBlocks(bytes, isKnown);
  if (ledger) return { ledger, problems: [] };
  const text = decodeText(bytes, file);
  if (typeof text !== 'string') return { problems: [text] };
  const read = parseLedger(text, isKnown);
  if ('ledger' in read) return { ledger: read.ledger, problems: [] };
  return { problems: [damaged(read.damage, file)] };
}

async function readLarge(path: string, file: string): Promise<Buffer | Problem> {
  try {
    const { size } = await stat(path);
    return size > MAX_LEDGER_BYTES ? tooLarge(file, size, MAX_LEDGER_BYTES) : await readBeside(path);
  } catch (error) {
    return fileProblem(error, file, 'read');
  }
}

function damaged({ message, line }: Damage, file: string): Problem {
  return problem('ledger-damaged', { file, line }, message);
}
