import { type Command, InvalidArgumentError } from 'commander';
import { whyNotListen } from '../dossier/why-not-listen.ts';

/** Options of the commands that serve, as commander gives them. */
export interface ServerOptions {
  readonly port: number;
  readonly host: string;
}

const DEFAULT_PORT = 4321;
const MAX_PORT = 65_535;

/** By which a user stops a program that serves. */
const STOPPING = ['SIGINT', 'SIGTERM'] as const;

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

/**
 * Resolves when the user stops the program (Ctrl-C, or a polite kill); whoever does so once more ends it at once. We go on
 * listening until all have heard of it: what writes a file at that moment ends the program where nobody else listens.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      resolve();
      setImmediate(() => {
        for (const signal of STOPPING) process.off(signal, stop);
      });
    };
    for (const signal of STOPPING) process.on(signal, stop);
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}
