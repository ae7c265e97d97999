import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLSeq } from 'yaml';
import { parseFrontmatter } from '../frontmatter.ts';
import { problem, type Problem } from '../problem.ts';
import { stringifyYaml } from '../yaml.ts';

/**
 * The text of a glossary entry with one alias more. Only that is added: comments, quotes, order and line ends stay as
 * they are.
 * @returns a Problem where the frontmatter cannot be read or its aliases are no list
 */
export function addAlias(source: string, alias: string, file: string): string | Problem {
  const frontmatter = parseFrontmatter(source, file);
  if ('code' in frontmatter) return frontmatter;
  const start = source.indexOf('\n') + 1;
  const yaml = source.slice(start, lineStart(source, frontmatter.bodyLine - 1));
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'aliases')
    : undefined;
  const edit = pair === undefined ? newList(yaml, alias) : longerList(yaml, pair, alias);
  if (edit === undefined) {
    return problem('invalid-value', { file, ...frontmatter.locate(['aliases']) }, 'aliases is not a list.');
  }
  const at = start + edit.offset;
  return source.slice(0, at) + edit.insert + source.slice(at + edit.remove);
}

interface Edit {
  readonly offset: number;
  readonly remove: number;
  readonly insert: string;
}

function newList(yaml: string, alias: string): Edit {
  const line = yaml.includes('\r\n') ? '\r\n' : '\n';
  return { offset: yaml.length, remove: 0, insert: `aliases: [${quoted(alias)}]${line}` };
}

function longerList(yaml: string, { value }: Pair, alias: string): Edit | undefined {
  if (isScalar(value) && value.value === null && value.range) {
    return { offset: value.range[0], remove: value.range[1] - value.range[0], insert: ` [${quoted(alias)}]` };
  }
  if (!isSeq(value) || !value.range) return undefined;
  return value.flow === true ? inFlow(yaml, value, alias) : inBlock(yaml, value, alias);
}

function inFlow(yaml: string, { items, range }: YAMLSeq, alias: string): Edit {
  const close = (range?.[1] ?? yaml.length) - 1;
  const inside = yaml.slice(range?.[0], close);
  const offset = close - (inside.length - inside.trimEnd().length);
  const comma = items.length === 0 || inside.trimEnd().endsWith(',') ? '' : ', ';
  return { offset, remove: 0, insert: comma + quoted(alias) };
}

function inBlock(yaml: string, { range }: YAMLSeq, alias: string): Edit {
  const [first = 0, end = yaml.length] = range ?? [];
  const indent = yaml.slice(yaml.lastIndexOf('\n', first - 1) + 1, first);
  const before = yaml.slice(0, end);
  const offset = before.trimEnd().length;
  const newline = yaml.indexOf('\n', offset);
  const lineEnd = newline === -1 ? yaml.length : newline - (yaml[newline - 1] === '\r' ? 1 : 0);
  const line = yaml.includes('\r\n') ? '\r\n' : '\n';
  return { offset: lineEnd, remove: 0, insert: `${line}${indent}- ${quoted(alias)}` };
}

/** A text as a plain or quoted YAML value, safe in a flow list too. */
function quoted(alias: string): string {
  if (/[,[\]{}#:&*!|>'"%@`]|^[-?\s]|\s$/.test(alias)) return JSON.stringify(alias);
  return stringifyYaml({ a: alias }).slice('a: '.length).trimEnd();
}

/** Offset at which a line (from 1) of a text starts. */
function lineStart(text: string, line: number): number {
  let offset = 0;
  for (let n = 1; n < line; n++) offset = text.indexOf('\n', offset) + 1;
  return offset;
}
