import { z } from 'zod';
import type { Decision } from '../core/passage/decision.ts';
import type { Place, Problem } from '../core/problem.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from '../core/yaml.ts';
import { type ContentFolder, listFiles } from './content-folder.ts';
import { readText } from './read-text.ts';

/** Name of the file in which editors say what became of a passage. */
const DECISION_FILE = 'citation-decisions.yaml';

const addressSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*#p-[0-9a-z]+(?:-\d+)?$/, {
  error: (issue) => `"${String(issue.input)}" is no address of a passage, such as article#p-4x5y6z7w`,
});

const schema = z.record(
  addressSchema,
  z.string().regex(/^(?:gone|p-[0-9a-z]+(?:-\d+)?)$/, {
    error: (issue) => `"${String(issue.input)}" is neither "gone" nor the id of a passage`,
  }),
);

/** What editors decided, by the address of the passage, `article#p-…`. */
export interface ReadDecisions {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly placeOf: (address: string) => Place;
  readonly problems: readonly Problem[];
}

/** Reads `citation-decisions.yaml`; where it is wrong nothing is decided, and Problems say why. */
export async function readDecisions(folder: ContentFolder): Promise<ReadDecisions> {
  const file = folder.display(DECISION_FILE);
  const none = { decisions: new Map<string, Decision>(), placeOf: () => ({ file }) };
  const names = await listFiles(folder, '', DECISION_FILE);
  if (!names.includes(DECISION_FILE)) return { ...none, problems: [] };
  const text = await readText(folder.resolve(DECISION_FILE), file);
  if (typeof text !== 'string') return { ...none, problems: [text] };
  const yaml = parseYaml(text, file);
  if ('code' in yaml) return { ...none, problems: [yaml] };
  const result = validate(schema, yaml.data, file, yaml.locate);
  if (!('value' in result)) return { ...none, problems: result.problems };
  const decisions = Object.entries(result.value).map(([address, answer]) => {
    const decision: Decision = answer === 'gone' ? { kind: 'gone' } : { kind: 'is', passage: answer };
    return [address, decision] as const;
  });
  return {
    decisions: new Map(decisions),
    placeOf: (address) => ({ file, ...yaml.locate([address]) }),
    problems: [],
  };
}
