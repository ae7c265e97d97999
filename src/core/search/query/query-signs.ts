import { FIELD_NAMES } from './fields.ts';
import { prefixOf, type ReadPrefix } from './prefix-of.ts';
import { readField, type ReadField } from './read-field.ts';
import type { QueryItem } from './scan-query.ts';

/** What is read of a query beside its words: most queries have words alone, and are read without it. */
export interface QuerySigns {
  /** Whether a field is called so. */
  readonly isField: (name: string) => boolean;
  readonly readField: (item: QueryItem) => ReadField;
  readonly prefixOf: (item: QueryItem) => ReadPrefix | 'too short';
}

export const querySigns: QuerySigns = {
  isField: (name) => FIELD_NAMES.has(name.toLowerCase()),
  readField,
  prefixOf,
};
