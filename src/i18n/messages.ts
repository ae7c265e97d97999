import type { nl, Plural } from './nl.ts';

/** The same keys as the Dutch table, with any text. */
type Texts<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string
    ? string
    : Table[Key] extends Plural
      ? Plural
      : Table[Key] extends readonly string[]
        ? readonly string[]
        : Texts<Table[Key]>;
};

/** Every text of the interface, in one language. */
export type Messages = Texts<typeof nl>;
