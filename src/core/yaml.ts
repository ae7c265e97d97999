import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { problem, type Problem } from './problem.ts';

/** A place in a file, both from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** The fields of a YAML file, and where each of them stands. */
export interface YamlFields {
  /** Only true, false and null are special; every other plain value is its text: `0123`, `2016-12`, `12:30:45`. */
  readonly data: Record<string, unknown>;
  /**
   * Where a field stands in the file: the key of a field, the item of a list; of a field that is not there, the
   * nearest parent that is.
   */
  readonly locate: (path: readonly PropertyKey[]) => FilePlace;
}

/** Text of several lines that starts or ends in white space, or has a line of nothing else: block scalars may lose it. */
const RAGGED = /^\s[^]*\n|\n[^\S\n]+(?:\n|$)|\n[^]*(?:[^\S\n]|\n\n)$/;

/** How often aliases may repeat what they point to: generous for people, far below what a YAML bomb needs. */
const MAX_ALIASES = 100;

/**
 * Reads YAML whose top level is fields (or nothing).
 * @param text without a byte order mark or with one
 * @param file path for problems
 * @param firstLine line of the file at which the text starts
 * @returns the fields, or a `yaml-syntax` Problem that says where
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlFields | Problem {
  const lines = new LineCounter();
  const placeAt = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const syntaxProblem = (offset: number, message: string) =>
    problem('yaml-syntax', { file, ...placeAt(offset) }, message);

  let document: Document | undefined;
  try {
    document = parseDocument(text.replace(/^\uFEFF/, ''), {
      schema: 'failsafe',
      customTags: ['null', 'bool'],
      stringKeys: true,
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
    });
    const [error] = [...document.errors, ...document.warnings];
    if (error) return syntaxProblem(error.pos[0], `The YAML cannot be read: ${firstLineOf(error.message)}.`);

    const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (data !== null && !isFields(data)) {
      const message = 'The YAML is not a list of fields, each written as "name: value".';
      return syntaxProblem(startOf(document.contents) ?? 0, message);
    }
    return { data: data ?? {}, locate: (path) => placeAt(offsetOf(path, document)) };
  } catch (cause) {
    // Thrown by `yaml` for aliases of nothing and alias bombs, and by the engine for nesting thousands of levels deep.
    if (!(cause instanceof ReferenceError || cause instanceof RangeError)) throw cause;
    const offset = document ? badAliasOffset(document) : 0;
    return syntaxProblem(offset, `The YAML cannot be read: ${firstLineOf(cause.message)}.`);
  }
}

/**
 * Writes fields as YAML that any reader understands: "0123", "true" and the like are quoted; long lines are not folded.
 * @param quoteAll writes every text in double quotes, so that no white space stands at either end of the YAML
 */
export function stringifyYaml(data: Record<string, unknown>, quoteAll = false): string {
  const document = new Document(data, { schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      if (quoteAll || (typeof scalar.value === 'string' && RAGGED.test(scalar.value)))
        scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

function isFields(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function firstLineOf(message: string): string {
  return (message.split('\n', 1)[0] ?? message).replace(/[.:]$/, '');
}

/** Where the first alias stands that points to nothing; 0 where all do point to something. */
function badAliasOffset(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function offsetOf(path: readonly PropertyKey[], document: Document | undefined): number {
  const resolve = (node: unknown) => (isAlias(node) && document ? node.resolve(document) : node);
  const root: Node | null = document?.contents ?? null;
  let offset = startOf(root) ?? 0;
  let node = resolve(root);
  for (const step of path) {
    const child = childOf(node, step);
    if (!child) break;
    offset = child.offset ?? offset;
    node = resolve(child.node);
  }
  return offset;
}

function childOf(
  node: unknown,
  step: PropertyKey,
): { node: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === String(step));
    if (!pair) return undefined;
    return { node: pair.value, offset: isScalar(pair.key) ? pair.key.range?.[0] : undefined };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined;
}
