import type { ExplicitLink } from '../core/schema/dossier.ts';
import { parseBody } from './parse-body.ts';

/** A link to be led elsewhere; `line` and `column` are of the body, from 1. */
export interface LinkCorrection {
  readonly line: number;
  readonly column: number;
  /** What shall stand before the `|` or the `]]`: `aleppo`, `bestand#p-abc`, `updates:bestand`. */
  readonly target: string;
}

const LINK = /^\[\[[^[\]|]*(?=\||\]\])/;

/**
 * Changes where the `[[link]]` at a place of a Markdown body leads, and nothing else.
 * @returns the new body, or undefined where no link starts there
 */
export function retargetLink(markdown: string, { line, column, target }: LinkCorrection): string | undefined {
  const lines = markdown.split('\n');
  const text = lines[line - 1] ?? '';
  const rest = text.slice(column - 1);
  if (!LINK.test(rest)) return undefined;
  lines[line - 1] = text.slice(0, column - 1) + rest.replace(LINK, () => `[[${target}`);
  const changed = lines.join('\n');
  const links = parseBody(changed, { file: 'body.md', firstLine: 1 }).explicitLinks;
  const corrected = links.some(
    (link) => link.line === line && link.column === column && addressOf(link) === target,
  );
  return corrected ? changed : undefined;
}

function addressOf({ relation, target, fragment }: ExplicitLink): string {
  const prefix = relation === undefined ? '' : `${relation}:`;
  return prefix + (fragment === undefined ? target : `${target}#${fragment}`);
}
