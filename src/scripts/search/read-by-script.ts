import { INDEX_FOLDER, type IndexFiles } from './read-by-fetch.ts';

declare global {
  /** Called by each file of the index, with its name and what it holds. */
  var dossierShard: ((name: string, payload: unknown) => void) | undefined;
}

/**
 * Files of a site that was opened from a folder: a browser reads none of them, but it runs them. Each hands over what it
 * holds, which is put back into the text of the file, so that the same checks hold as anywhere.
 */
export function readByScript(page: Document, root: string): IndexFiles {
  const waiting = new Map<string, PromiseWithResolvers<string>>();
  globalThis.dossierShard = (name, payload) => {
    waiting.get(name)?.resolve(`dossierShard(${JSON.stringify(name)},${asWritten(payload)})`);
  };
  const start = (file: string, name: string): PromiseWithResolvers<string> => {
    const reading = Promise.withResolvers<string>();
    waiting.set(name, reading);
    const script = page.createElement('script');
    const failed = (why: string) => (): void => {
      waiting.delete(name);
      script.remove();
      // Where the script has handed over what it holds, the promise is settled already.
      reading.reject(new Error(`${file} ${why}.`));
    };
    script.addEventListener('load', failed('holds nothing'));
    script.addEventListener('error', failed('could not be loaded'));
    script.src = `${root}${INDEX_FOLDER}${file}`;
    page.head.append(script);
    return reading;
  };
  return {
    read: (file) => {
      const name = file.replace(/\.js$/, '');
      return (waiting.get(name) ?? start(file, name)).promise;
    },
  };
}

/** JSON as the files have it: the two line separators of Unicode are escaped. */
function asWritten(payload: unknown): string {
  return JSON.stringify(payload).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
