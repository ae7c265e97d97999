import { rm } from 'node:fs/promises';

/**
 * Removes a folder and all in it. Where the system still holds on to something, as some do for a moment after a program
 * has ended, it is tried again for some seconds: what a test leaves is no reason for it to fail.
 */
export function removeFolder(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 8, retryDelay: 100 });
}
