import { z } from 'zod';
import type { Slug } from './brands.ts';

/** What a slug is: lower-case letters, digits and single hyphens. It is a file name and a part of an address. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A slug, as a file is named. */
export const slugSchema = z
  .string()
  .regex(SLUG_PATTERN, {
    error: (issue) => `"${String(issue.input)}" is no slug: use a-z, 0-9 and single hyphens`,
  })
  .transform((text) => text as Slug);

/** One line of text that is not empty. YAML numbers and dates are taken as their text. */
export const lineSchema = z
  .union([z.string(), z.number().transform(String)])
  .transform((text) => text.trim())
  .refine((text) => text !== '', { error: 'must not be empty' });

/** An absolute web address. */
export const urlSchema = z.url({
  protocol: /^https?$/,
  error: (issue) => `"${String(issue.input)}" is not a web address that starts with https:// or http://`,
});

/** A BCP 47 language tag: `nl`, `en-GB`. */
export const langSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
  error: (issue) => `"${String(issue.input)}" is not a language tag such as nl or en-GB`,
});

/** A list that may be left out. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);
