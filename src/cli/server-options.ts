import { type Command, InvalidArgumentError } from 'commander';
import { whyNotListen } from '../dossier/why-not-listen.ts';

/** Options of the commands that serve, as commander gives them. */
export interface ServerOptions {
  readonly port: number;
  readonly host: string;
}

const DEFAULT_PORT = 4321;
const MAX_PORT = 65_535;

/** Adds the options of the commands that serve. */
export function withServerOptions(command: Command): Command {
  return command
    .option(
      '--port <number>',
      'port to serve at; the next free one is taken if it is in use',
      readPort,
      DEFAULT_PORT,
    )
    .option('--host <address>', 'address to listen on', 'localhost')
    .hook('preAction', refuseAddress);
}

/** Says so where nobody can listen, before anything is read. */
async function refuseAddress(command: Command): Promise<void> {
  const { host, port } = command.opts<ServerOptions>();
  const why = await whyNotListen(host, port);
  if (why === undefined) return;
  command.error(
    `error: No server can listen on ${host}, port ${port} (${why}). Choose another --host or --port.`,
  );
}

/** Resolves when the user stops the program (Ctrl-C, or a polite kill). */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}
