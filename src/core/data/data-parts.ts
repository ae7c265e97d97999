import { z } from 'zod';

/** Articles above which the rows of a data file are divided by month: some 5 MB of articles, 10 MB of links. */
export const MOST_IN_ONE_FILE = 1_000;

/** What stands in place of the rows of a data file that is divided: where they are. */
export const dataPartsSchema = z.strictObject({
  parts: z
    .array(
      z.strictObject({
        month: z.string().describe('Month of the articles, 2016-12; "undated" for those without a beginning'),
        url: z.string().describe('A JSON array of rows, as the whole file would have them'),
      }),
    )
    .describe('In order of time'),
});

export type DataParts = z.input<typeof dataPartsSchema>;
