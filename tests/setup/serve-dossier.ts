import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { plainEnvironment } from './plain-environment.ts';
import { ROOT } from './paths.ts';

/** A server that was started by `dossier dev`. */
export interface ServedDossier {
  readonly url: string;
  /** What it has said to people. */
  readonly said: () => string;
  /** Asks it to stop; gives its exit code, or the name of the signal that ended it. */
  readonly stop: () => Promise<number | NodeJS.Signals>;
}

/** Starts `dossier dev` of a package, or of this repository, in a process of its own. */
export async function serveDossier(args: readonly string[], root = ROOT): Promise<ServedDossier> {
  const bin = join(root, 'src', 'cli', 'bin.mjs');
  const server = spawn(process.execPath, [bin, 'dev', ...args], {
    cwd: root,
    env: plainEnvironment(),
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /^Serving .* at (\S+)/m.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    server.once('exit', () => {
      reject(new Error(`Expected a server, not:\n${said}`));
    });
  });
  return {
    url,
    said: () => said,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      const [code, signal] = (await ended) as [number, null] | [null, NodeJS.Signals];
      return code ?? signal;
    },
  };
}
