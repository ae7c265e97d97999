/** Names of fields that are nothing else in YAML, and nothing else in JavaScript. */
const KEY = /^(?<key>[A-Za-z][A-Za-z0-9]*):(?: (?<value>.+))?$/;

/** A field of a field, or an item of its list. */
const NESTED = /^ {2}(?<line>[A-Za-z-].*)$/;

/** Text that is itself in YAML where it is a value: no mark at its start, and no white space but single blanks in it. */
const PLAIN = /^[\p{L}\p{N}](?:[^\p{C}\p{Z}]| (?=[^\p{Z}#]))*$/u;

/** What ends a key or a value, and so may not stand in one. */
const MARK = /:(?: |$)/;

/** The same among brackets, where more are marks. */
const MARK_IN_LIST = /[[\]{},:#"'&*!|>%@`\\?]/;

/** Text between quotation marks in which nothing is written otherwise than it is. */
const QUOTED = /^(?:"(?<double>[^"\\\p{C}\p{Zl}\p{Zp}]*)"|'(?<single>[^'\p{C}\p{Zl}\p{Zp}]*)')$/u;

/** What YAML takes for nothing, or for true or false. */
const WORDS_OF_YAML = new Set(['null', 'true', 'false']);

type Plain = string | readonly string[] | Readonly<Record<string, string>>;

/**
 * The fields of YAML in which every line is plain, as in nearly all frontmatter: `name: value`, lists in brackets or of a
 * line an item, and fields of such fields. Undefined of any other YAML. It is exactly what the parser makes of it, at a
 * twentieth of the time; `plain-yaml.test.ts` holds the one against the other.
 */
export function plainYaml(text: string): Record<string, Plain> | undefined {
  const fields = new Map<string, Plain>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length;) {
    const { key, value } = KEY.exec(lines[at++] ?? '')?.groups ?? {};
    if (key === undefined || fields.has(key)) return undefined;
    const nested: string[] = [];
    for (let line = nestedLine(lines[at]); line !== undefined; line = nestedLine(lines[++at]))
      nested.push(line);
    if ((value === undefined) !== nested.length > 0) return undefined;
    const read = value === undefined ? readNested(nested) : (readList(value) ?? readText(value));
    if (read === undefined) return undefined;
    fields.set(key, read);
  }
  return Object.fromEntries(fields);
}

function nestedLine(line = ''): string | undefined {
  return NESTED.exec(line)?.groups?.line;
}

function readNested(lines: readonly string[]): Plain | undefined {
  const isList = lines[0]?.startsWith('- ') ?? false;
  return isList ? readItems(lines) : readFields(lines);
}

function readItems(lines: readonly string[]): readonly string[] | undefined {
  const items = lines.flatMap((line) => (line.startsWith('- ') ? (readText(line.slice(2)) ?? []) : []));
  return items.length === lines.length ? items : undefined;
}

function readFields(lines: readonly string[]): Readonly<Record<string, string>> | undefined {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const { key, value } = KEY.exec(line)?.groups ?? {};
    const text = value === undefined ? undefined : readText(value);
    if (key === undefined || text === undefined || fields.has(key)) return undefined;
    fields.set(key, text);
  }
  return Object.fromEntries(fields);
}

function readText(value: string): string | undefined {
  const quoted = QUOTED.exec(value)?.groups;
  if (quoted) return quoted.double ?? quoted.single;
  const isPlain = PLAIN.test(value) && !MARK.test(value) && !WORDS_OF_YAML.has(value.toLowerCase());
  return isPlain ? value : undefined;
}

function readList(value: string): readonly string[] | undefined {
  if (!value.startsWith('[') || !value.endsWith(']')) return undefined;
  const inner = value.slice(1, -1);
  if (inner === '') return [];
  const items = inner.split(', ').map((item) => (MARK_IN_LIST.test(item) ? undefined : readText(item)));
  return items.every((item) => item !== undefined) ? items : undefined;
}
