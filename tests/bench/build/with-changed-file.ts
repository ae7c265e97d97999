import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Does work that changes a file which is not its own, and puts that file back as it was: after the work, after an
 * error, and when the program is ended by Ctrl-C or a polite kill.
 */
export async function withChangedFile(
  path: string,
  work: (change: (text: (original: string) => string) => void) => Promise<void>,
): Promise<void> {
  const original = readFileSync(path, 'utf8');
  const restore = (): void => {
    writeFileSync(path, original);
  };
  const end = (): void => {
    restore();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  try {
    await work((text) => {
      writeFileSync(path, text(original));
    });
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end);
    restore();
  }
}
