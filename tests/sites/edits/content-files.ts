import { stringify } from 'yaml';
import { ENTRY_KINDS, type MadeDossier, type MadeEntry } from './made-dossier.ts';

/** What every file of the content folder holds, by path; not what builds write there. */
export function contentFiles(dossier: MadeDossier): ReadonlyMap<string, string | Uint8Array> {
  const { config, entries, references, notes, decisions, rejected, files, broken } = dossier;
  const all = new Map<string, string | Uint8Array>([
    ['dossier.yaml', stringify(config)],
    ['references.json', json(references)],
    ...files,
  ]);
  for (const kind of ENTRY_KINDS)
    for (const [slug, entry] of entries[kind]) all.set(`${kind}/${slug}.md`, markdownFile(entry));
  for (const [name, items] of notes) all.set(`annotations/${name}.json`, json(items));
  if (decisions.size > 0) all.set('citation-decisions.yaml', stringify(Object.fromEntries(decisions)));
  if (rejected.length > 0) all.set('suggestions.yaml', stringify({ rejected: { terms: rejected } }));
  for (const [path, bytes] of broken) if (all.has(path)) all.set(path, bytes);
  return all;
}

function markdownFile({ fields, blocks }: MadeEntry): string {
  return `---\n${stringify(fields)}---\n\n${blocks.join('\n\n')}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
