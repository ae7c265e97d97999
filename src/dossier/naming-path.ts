/** Does work on a file, and puts its path into an error of the file system: those of writing to an open file name none. */
export function namingPath<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && !('path' in error)) Object.assign(error, { path });
    throw error;
  }
}
