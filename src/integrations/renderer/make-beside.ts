import { spawn } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledEnvironment } from '../../dossier/thread/compiled-environment.ts';
import type { WantedRenderer } from './make-renderer.ts';

/** Megabytes of new objects between two tidyings: a tenth of a second more than with 16, and 60 MB less. */
const YOUNG_MB = 4;

/**
 * For the bundler below Astro, which otherwise takes memory by the hundred megabytes before it needs them: half a second of
 * the system's time, and 110 MB.
 */
const AS_NEEDED = { MIMALLOC_ARENA_EAGER_COMMIT: '0' };

/**
 * Has a renderer made by a process of its own, while this one does other things. Settles when that has ended, whether it has
 * made one or not; what is not made is seen by its not being there.
 * @param signal ends it
 */
export function makeBeside(wanted: WantedRenderer, signal?: AbortSignal): Promise<void> {
  const here = import.meta.url;
  const program = fileURLToPath(new URL(`./renderer-process${extname(here)}`, here));
  return new Promise((resolve) => {
    const words = [`--max-semi-space-size=${YOUNG_MB}`, program, JSON.stringify(wanted)];
    const child = spawn(process.execPath, words, {
      env: { ...compiledEnvironment(), ...AS_NEEDED },
      stdio: 'ignore',
      killSignal: 'SIGKILL',
      ...(signal && { signal }),
    });
    child
      .once('error', () => {
        if (child.pid === undefined) resolve();
      })
      .once('close', () => {
        resolve();
      });
  });
}
