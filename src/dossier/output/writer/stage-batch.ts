import type { StagedFile, Stager } from '../stage-files.ts';
import type { Batch } from './messages.ts';

/** Lays the files of a batch ready, one after another. Errors of the file system are thrown. */
export function stageBatch({ files, bytes }: Batch, { stage }: Stager): readonly StagedFile[] {
  return files.map((file) =>
    stage(
      file.path,
      'from' in file ? { from: file.from } : { bytes: Buffer.from(bytes, file.start, file.length) },
      file.was,
    ),
  );
}
