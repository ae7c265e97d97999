import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Names that programs give to what they mean to take away again: numbers of processes (a tilde may stand behind), `.tmp`, `.new-…`, journals. */
const PASSING = /(?:\.|-)\d{1,10}~?$|(?:^|[.-])(?:tmp|temp|new|old|partial|journal|lock)(?:[.-]|$)/i;

/** What has such a name, and is meant to stay: our ledger, and the folder in which Node keeps compiled programs. */
const LASTING = /^(?:citations\.lock\.json|v\d+\.\d+\.\d+-.+)$/;

/** Files and folders below some folders that a program seems to have left lying about; links are not followed. */
export async function leftBehind(...folders: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])),
  );
  return found
    .flat()
    .filter(({ name }) => PASSING.test(name) && !LASTING.test(name))
    .map(({ parentPath, name }) => join(parentPath, name));
}
