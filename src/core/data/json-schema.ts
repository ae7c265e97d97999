import { z } from 'zod';
import type { DataFile } from './data-file.ts';

/** The JSON Schema (draft 2020-12) of a data file. */
export function jsonSchema(file: Pick<DataFile, 'schema' | 'title'>): object {
  return { ...z.toJSONSchema(file.schema), title: file.title };
}
