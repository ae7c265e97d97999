import type { Place } from '../../core/problem.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Body, Entry, Outline } from '../../core/schema/dossier.ts';
import { bodyOf } from '../../markdown/body-of.ts';
import { EntryRecord } from './entry-record.ts';
import { type Late, lateEntry } from './late-entry.ts';
import { type FileThen, placeInFile } from './place-in-file.ts';

/** Where an entry comes from. */
interface Source extends FileThen {
  readonly slug: Slug;
  /** Name and bytes of the file, and the programs that read it: of equal keys everything that is read is equal. */
  readonly key: string;
}

/**
 * A Markdown file of the content folder, read on its own: its frontmatter as the schema types it, and its body, which is
 * read from its record when somebody looks at it.
 */
export class ReadEntry<Meta extends object> implements Late {
  readonly meta: Meta;
  readonly slug: Slug;
  readonly key: string;
  private readonly record: EntryRecord;
  private readonly source: Source;
  private last: Entry | undefined;

  constructor(record: Uint8Array, source: Source) {
    this.record = new EntryRecord(record);
    // The record was made of what the schema let through.
    this.meta = this.record.meta() as Meta;
    this.slug = source.slug;
    this.key = source.key;
    this.source = source;
  }

  /** The body as the file alone has it. */
  readBody(): Body {
    return bodyOf(this.record.light(), () => this.record.markdown());
  }

  readOutline(): Outline {
    return this.record.outline();
  }

  get placeOf(): (field: readonly PropertyKey[]) => Place {
    return (field) => placeInFile(this.source, field);
  }

  /**
   * The entry of a dossier, with more fields. Asked again for one of the same print, it is the very same.
   * @param readBody the body, where it is another one than that of the file alone
   */
  make<More extends object>(print: string, more: More, readBody?: () => Body): Meta & More & Entry {
    if (print !== '' && this.last?.print === print) return this.last as Meta & More & Entry;
    const { slug, file } = this.source;
    const fields = { ...this.meta, ...more, slug, file, print };
    const made = lateEntry(fields, readBody ? this.otherwise(readBody) : this);
    if (print !== '') this.last = made;
    return made;
  }

  private otherwise(readBody: () => Body): Late {
    return { readBody, readOutline: () => this.readOutline(), original: this, placeOf: this.placeOf };
  }
}
