import { problem, type Problem } from '../core/problem.ts';
import { type Reference, referenceSchema } from '../core/schema/reference.ts';
import { type ContentFolder, listFiles } from './content-folder.ts';
import { locateInJson } from './locate-in-json.ts';
import { readJsonList } from './read-json.ts';
import { readText } from './read-text.ts';

/** Name of the list of works that the dossier cites. */
export const REFERENCES_FILE = 'references.json';

/** Reads `references.json`; of two items with one id the first counts, and the other is a problem. */
export async function readReferences(
  folder: ContentFolder,
): Promise<{ items: Reference[]; problems: Problem[] }> {
  const names = await listFiles(folder, '', REFERENCES_FILE);
  if (!names.includes(REFERENCES_FILE)) return { items: [], problems: [] };
  const path = folder.resolve(REFERENCES_FILE);
  const file = folder.display(REFERENCES_FILE);
  const { items, problems } = await readJsonList(path, file, referenceSchema);
  const first = new Map<string, number>();
  items.forEach(({ id }, index) => {
    if (!first.has(id)) first.set(id, index);
  });
  const isSecond = ({ id }: Reference, index: number): boolean => first.get(id) !== index;
  if (!items.some(isSecond)) return { items, problems };
  const locate = locateInJson(await readText(path, file));
  const duplicates = items.flatMap((item, index) =>
    isSecond(item, index)
      ? [
          problem(
            'duplicate-reference',
            { file, ...locate([index, 'id']) },
            `The id "${item.id}" is given twice.`,
          ),
        ]
      : [],
  );
  return {
    items: items.filter((item, index) => !isSecond(item, index)),
    problems: [...problems, ...duplicates],
  };
}
