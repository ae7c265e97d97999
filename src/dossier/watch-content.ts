import { watch } from 'node:fs';
import type { ContentFolder } from './content-folder.ts';

/** Milliseconds of silence after a change before it is told: an editor that saves touches a file several times. */
const SETTLED_AFTER = 200;

/** Tells of every change below a content folder, once for changes that come together, until it is stopped. */
export function watchContent(folder: ContentFolder, onChange: () => void): { readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(folder.path, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLED_AFTER);
  });
  return {
    stop: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
