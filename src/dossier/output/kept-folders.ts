import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Keeps the print of the folders of a site, as the build that wrote this manifest left them. Where it cannot be kept, or is
 * of another build, the next one lists every folder.
 */
export function keepFolders(manifest: string, print: string): void {
  try {
    writeFileSync(pathBeside(manifest), print);
  } catch {
    // The next build finds nothing, or what is no longer so.
  }
}

/** The print that was kept last; undefined where there is none. */
export function keptFolders(manifest: string): string | undefined {
  try {
    return readFileSync(pathBeside(manifest), 'utf8');
  } catch {
    return undefined;
  }
}

function pathBeside(manifest: string): string {
  return `${manifest}.folders`;
}
