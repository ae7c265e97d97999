import type { Body, Entry } from '../../core/schema/dossier.ts';
import { bodyOf } from '../../markdown/body-of.ts';
import { decodeEntry } from './entry-record.ts';
import { keepBody } from './keep-body.ts';
import type { Outline } from './outline-of.ts';

/** A Markdown file of the content folder, read on its own: its frontmatter as the schema types it, and its body. */
export interface ReadEntry<Meta> {
  readonly meta: Meta;
  readonly slug: Entry['slug'];
  /** Name, bytes and readers of the file: of equal keys everything that is read is equal. */
  readonly key: string;
  readonly outline: Outline;
  /** The body as the file alone has it. */
  readonly body: () => Body;
  /**
   * The entry of a dossier, with more fields; its body is read when somebody looks at it, by the function where one is
   * given. Asked again for one of the same print, it is the very same.
   */
  readonly make: <More extends object>(print: string, more: More, body?: () => Body) => Meta & More & Entry;
}

type Found = Pick<Entry, 'slug' | 'file' | 'placeOf'> & { readonly key: string };

/** An entry, from its record. */
export function readEntryOf<Meta extends object>(
  record: Uint8Array,
  { slug, file, placeOf, key }: Found,
): ReadEntry<Meta> {
  const { meta, outline, light, markdown } = decodeEntry(record);
  const body = keepBody(() => bodyOf(light(), markdown));
  let last: Entry | undefined;
  return {
    // The record was made of what the schema let through.
    meta: meta as Meta,
    slug,
    key,
    outline,
    body,
    make: (print, more, read = body) => {
      if (print !== '' && last?.print === print) return last as typeof made;
      const made = {
        ...(meta as Meta),
        ...more,
        ...{ slug, file, print },
        ...(placeOf && { placeOf }),
        get body() {
          return read();
        },
      };
      if (print !== '') last = made;
      return made;
    },
  };
}
