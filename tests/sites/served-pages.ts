import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../setup/paths.ts';
import { plainEnvironment } from '../setup/plain-environment.ts';

const BIN = join(ROOT, 'src', 'cli', 'bin.mjs');

/** Has `dossier preview` serve a site, and fetches some of its files: path → what came, or the status where that is not 200. */
export async function servedPages(
  site: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const args = [BIN, 'preview', '--out', site, '--json', '--port', '0', '--host', '127.0.0.1'];
  const child = spawn(process.execPath, args, {
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  try {
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const { url } = JSON.parse(line) as { readonly url: string };
    const pages = new Map<string, string>();
    for (const path of paths) {
      const response = await fetch(new URL(path.replace(/(?:^|(?<=\/))index\.html$/, ''), url));
      const bytes = Buffer.from(await response.arrayBuffer());
      pages.set(path, response.ok ? bytes.toString('latin1') : `status ${response.status}`);
    }
    return pages;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
