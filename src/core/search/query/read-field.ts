import type { QueryNote } from '../search-engine.ts';
import { nearestName } from '../spelling/nearest-name.ts';
import { FIELD_NAMES, type FieldName, KIND_NAMES, LANGUAGE_NAMES } from './fields.ts';
import type { QueryField, QueryFieldName } from './parsed-query.ts';
import { dayBeside, nearestDate, readQueryDate } from './read-query-date.ts';
import type { QueryItem } from './scan-query.ts';

export interface ReadField {
  readonly field?: QueryField;
  readonly note?: QueryNote;
}

/** A filter of a query, or what is wrong with it and what could be meant. */
export function readField(item: QueryItem): ReadField {
  const name = FIELD_NAMES.get(item.field.toLowerCase());
  const value = item.text.trim();
  const part = item.written;
  if (!name) {
    const meant = nearestName(item.field.toLowerCase(), FIELD_NAMES.keys());
    return {
      note: note(
        'unknown-field',
        part,
        meant === undefined ? undefined : `${meant}${part.slice(item.field.length)}`,
      ),
    };
  }
  if (value === '') return { note: note('empty-field', part) };
  const read = valueOf(name, value);
  if (typeof read === 'string') return { field: fieldOf(item, name.field, read) };
  const { code, meant } = read;
  return { note: note(code, part, meant === undefined ? undefined : `${item.field}:${meant}`) };
}

interface Mistake {
  readonly code: string;
  readonly meant: string | undefined;
}

function valueOf(name: FieldName, value: string): string | Mistake {
  switch (name.field) {
    case 'kind':
      return (
        KIND_NAMES.get(value.toLowerCase()) ?? {
          code: 'unknown-kind',
          meant: nearestName(value.toLowerCase(), KIND_NAMES.keys()),
        }
      );
    case 'lang':
      return LANGUAGE_NAMES.get(value.toLowerCase()) ?? value.toLowerCase();
    case 'after':
    case 'before':
      return dayOf(name.field, name.inclusive === true, value);
    case 'outlet':
    case 'agency':
    case 'person':
    case 'organisation':
    case 'place':
      return value;
  }
}

/** The first or last day that counts: after 2016 begins with 2017, from 2016 on with 2016. */
function dayOf(field: 'after' | 'before', inclusive: boolean, value: string): string | Mistake {
  const span = readQueryDate(value);
  if (!span) return { code: 'bad-date', meant: nearestDate(value) };
  if (field === 'after') return inclusive ? span.first : dayBeside(span.last, 1);
  return inclusive ? span.last : dayBeside(span.first, -1);
}

function fieldOf(item: QueryItem, field: QueryFieldName, value: string): QueryField {
  return { start: item.start, end: item.end, text: item.text, field, value, excluded: item.minus };
}

function note(code: string, part: string, suggestion?: string): QueryNote {
  return { code, part, ...(suggestion !== undefined && { suggestion }) };
}
