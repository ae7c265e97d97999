import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { LinkAnswer } from '../../core/link-check/link-answer.ts';
import { judgeAnswer } from '../../core/link-check/judge-answer.ts';
import { writeAtomically } from '../write-atomically.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long an answer is believed: a page that is there is not asked for again that week. */
const BELIEVED_ALIVE = 7 * DAY;

/** One that is not there may be back tomorrow, and its editor wants to see that. */
const BELIEVED_DEAD = DAY;

const answerSchema = z.union([
  z.object({
    kind: z.literal('answered'),
    status: z.number(),
    address: z.url(),
    permanent: z.boolean(),
  }),
  z.object({ kind: z.literal('refused') }),
]);
const cacheSchema = z.record(z.string(), z.object({ at: z.number(), answer: answerSchema }));

type Kept = z.infer<typeof cacheSchema>;

/** Answers of earlier checks. Silence is never kept: it may have been our own network. */
export interface LinkCache {
  /** The answer to an address, if it is still believed at that moment. */
  readonly get: (address: string, now: number) => LinkAnswer | undefined;
  readonly set: (address: string, answer: LinkAnswer, now: number) => void;
  /** Writes the answers down for next time. */
  readonly save: () => Promise<void>;
}

/** The cache in a file. A file that is not there, or is damaged, is an empty cache. */
export async function openLinkCache(file: string): Promise<LinkCache> {
  const kept = await readKept(file);
  return {
    get: (address, now) => {
      const found = kept[address];
      if (!found) return undefined;
      const { kind } = judgeAnswer(address, found.answer);
      const age = now - found.at;
      const believed = kind === 'alive' || kind === 'moved' ? BELIEVED_ALIVE : BELIEVED_DEAD;
      return age >= 0 && age < believed ? found.answer : undefined;
    },
    set: (address, answer, now) => {
      if (answer.kind !== 'silent') kept[address] = { at: now, answer };
    },
    save: async () => {
      await writeAtomically(file, `${JSON.stringify(kept, null, 2)}\n`);
    },
  };
}

async function readKept(file: string): Promise<Kept> {
  try {
    return cacheSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}
