import { z } from 'zod';
import { dataFile } from './data-file.ts';

const eventSchema = z.strictObject({
  slug: z.string(),
  title: z.string(),
  date: z.string().describe('EDTF (ISO 8601-2)'),
  places: z.array(z.string()),
  participants: z.array(z.string()),
  evidence: z.array(z.strictObject({ article: z.string(), quote: z.string() })),
  text: z.string(),
});

/** data/events.json: what happened when, and which words of which article say so. */
export const eventsFile = dataFile({
  name: 'events',
  title: 'Events, in order of date, with their evidence',
  schema: z.array(eventSchema),
  rows: (dossier) =>
    dossier.events.map(({ slug, title, date, places, participants, evidence, body }) => ({
      slug,
      title,
      date,
      places,
      participants,
      evidence,
      text: body.passages.map((passage) => passage.text).join('\n\n'),
    })),
});
