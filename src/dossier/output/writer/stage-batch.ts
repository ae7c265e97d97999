import type { StagedFile, Stager } from '../stage-files.ts';
import type { Batch, StagedBatch } from './messages.ts';
import { utf8Of } from './utf8-of.ts';

/** Lays the files of a batch ready, one after another. Errors of the file system are thrown. */
export function stageBatch({ paths, was, made, texts }: Batch, { stage }: Stager): StagedBatch {
  let start = 0;
  const staged = paths.map((path, place): StagedFile => {
    const length = made[place];
    if (typeof length === 'string') return stage(path, { from: length }, was[place]);
    const text = Buffer.from(texts, start, length);
    start += text.length;
    return stage(path, { bytes: utf8Of(text) }, was[place]);
  });
  return {
    sizes: staged.map(({ size }) => size),
    times: staged.map(({ time }) => time),
    same: staged.flatMap(({ outcome }, place) => (outcome === 'same' ? [place] : [])),
  };
}
