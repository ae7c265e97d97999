import { isWithin } from './is-within.ts';

/** Whether an error of the file system is about one of these folders, or a folder that one lies in. */
export function concernsFolders(error: unknown, folders: readonly string[]): boolean {
  const path = pathOf(error);
  return path !== undefined && folders.some((folder) => path.startsWith(folder) || isWithin(folder, path));
}

/** The path that an error of the file system is about. */
export function pathOf(error: unknown): string | undefined {
  const { path, dest = path } = error as NodeJS.ErrnoException & { dest?: string };
  return dest;
}
