import type { Place } from '../../core/problem.ts';
import type { Slug } from '../../core/schema/brands.ts';
import type { Entry, Outline } from '../../core/schema/dossier.ts';
import type { BodySource } from './body-source.ts';
import type { Given } from './body-with-names.ts';
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
  private lastPrint: { readonly basis: string; readonly print: string } | undefined;

  constructor(record: Uint8Array, source: Source) {
    this.record = new EntryRecord(record);
    // The record was made of what the schema let through.
    this.meta = this.record.meta() as Meta;
    this.slug = source.slug;
    this.key = source.key;
    this.source = source;
  }

  /** The body as the file alone has it. */
  bodySource(): BodySource {
    return { record: this.record.bytes };
  }

  readOutline(): Outline {
    return this.record.outline();
  }

  metaPrint(): number {
    return this.record.metaPrint();
  }

  get placeOf(): (field: readonly PropertyKey[]) => Place {
    return (field) => placeInFile(this.source, field);
  }

  /** The print that was made last, where it was of the same: after an edit most entries are made of what they were. */
  printFor(basis: string, make: () => string): string {
    if (this.lastPrint?.basis !== basis) this.lastPrint = { basis, print: make() };
    return this.lastPrint.print;
  }

  /**
   * The entry of a dossier, with more fields. Asked again for one of the same print, it is the very same.
   * @param given what other files decide of its body, where they do
   */
  make<More extends object>(print: string, more: More, given?: Given): Meta & More & Entry {
    if (print !== '' && this.last?.print === print) return this.last as Meta & More & Entry;
    const { slug, file } = this.source;
    const fields = { ...this.meta, ...more, slug, file, print };
    const made = lateEntry(fields, given ? new GivenEntry(this, given) : this);
    if (print !== '') this.last = made;
    return made;
  }

  /**
   * An entry by which links to it are found, for which it makes no difference what other files decide of its body: the one
   * that was made last will do.
   */
  draft<More extends object>(more: More): Meta & More & Entry {
    return (this.last as (Meta & More & Entry) | undefined) ?? this.make('', more);
  }
}

/** An entry of which other files decide something of the body. */
class GivenEntry implements Late {
  readonly original: Late;
  private readonly given: Given;

  constructor(original: Late, given: Given) {
    this.original = original;
    this.given = given;
  }

  bodySource(): BodySource {
    return { ...this.original.bodySource(), given: this.given };
  }

  readOutline(): Outline {
    return this.original.readOutline();
  }

  metaPrint(): number | undefined {
    return this.original.metaPrint();
  }

  get placeOf(): Late['placeOf'] {
    return this.original.placeOf;
  }
}
