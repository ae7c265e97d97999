import matter from 'gray-matter';
import { plainYaml } from './plain-yaml.ts';
import { problem, type Problem } from './problem.ts';
import { type FilePlace, parseYaml, stringifyYaml, type YamlFields } from './yaml.ts';

/** A Markdown file of the content folder, taken apart. */
export interface Frontmatter {
  /** The fields as YAML has them; see {@link parseYaml} for what is text. */
  readonly data: Record<string, unknown>;
  /** Everything after the closing line, untouched. */
  readonly body: string;
  /** Line of the file, from 1, at which the body starts. */
  readonly bodyLine: number;
  /** Where a field stands in the file; see {@link YamlFields}. */
  readonly locate: (path: readonly PropertyKey[]) => FilePlace;
}

const FENCE = /^---[ \t]*$/;
const LANGUAGE = /^---[ \t]*(?<language>[^-\s].*)$/;

/** gray-matter evaluates these unless an engine of ours stands in their place. */
const REFUSED_ENGINES = ['js', 'javascript', 'coffee', 'coffeescript', 'cson', 'json', 'toml'];

/**
 * Reads the frontmatter of a Markdown file: YAML, and nothing but YAML.
 * gray-matter is given only what is known to be well formed, because it closes on any line that starts with
 * `---`, swallows the body where no line does, and runs the language the opening line names.
 * @returns a Problem (`frontmatter-missing`, `-unclosed`, `-language`, `yaml-syntax`) where it cannot be read
 */
export function parseFrontmatter(text: string, file: string): Frontmatter | Problem {
  // Old Mac line ends become new ones: one character either way, so no place moves.
  const source = text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  const fence = findFence(source, file);
  if ('code' in fence) return fence;

  const fields = readPlain(fence.yaml, file) ?? readFields(fence.yaml, file);
  if ('code' in fields) return fields;
  return { ...fields, body: source.slice(fence.bodyOffset), bodyLine: fence.bodyLine };
}

/** Writes a Markdown file that {@link parseFrontmatter} reads back as these fields (numbers as text) and this body. */
export function stringifyFrontmatter(data: Record<string, unknown>, body: string): string {
  // gray-matter writes no fences around no fields.
  if (Object.keys(data).length === 0) return `---\n---\n${body}`;
  const head = matter.stringify({ content: '' }, data, {
    engines: enginesWith({ stringify: () => yamlOf(data) }),
  });
  // gray-matter ends an empty content with a line end of its own.
  return head.slice(0, -1) + body;
}

interface Fence {
  readonly yaml: string;
  readonly bodyOffset: number;
  readonly bodyLine: number;
}

function findFence(source: string, file: string): Fence | Problem {
  const lines = source.split('\n');
  const [opening = ''] = lines;
  const language = LANGUAGE.exec(opening.trimEnd())?.groups?.language;
  if (language !== undefined && !/^ya?ml$/i.test(language)) {
    return problem(
      'frontmatter-language',
      { file },
      `The frontmatter asks to be read as "${language.slice(0, 40)}".`,
    );
  }
  if (language === undefined && !FENCE.test(opening.trimEnd())) {
    return problem('frontmatter-missing', { file }, 'The file does not start with frontmatter.');
  }

  let offset = opening.length + 1;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    if (FENCE.test(line.trimEnd())) {
      const yaml = source.slice(opening.length + 1, offset).replace(/\r?\n$/, '');
      return { yaml, bodyOffset: Math.min(offset + line.length + 1, source.length), bodyLine: index + 2 };
    }
    if (line.startsWith('---')) {
      const message = `The line "${line.trimEnd().slice(0, 40)}" looks like the end of the frontmatter, but is not ---.`;
      return problem('frontmatter-unclosed', { file, line: index + 1 }, message);
    }
    offset += line.length + 1;
  }
  return problem('frontmatter-unclosed', { file }, 'The frontmatter has no closing line.');
}

/** Places are asked for only where there is a problem, and the parser knows them. */
function readPlain(yaml: string, file: string): YamlFields | undefined {
  const data = plainYaml(yaml);
  if (!data) return undefined;
  let whole: YamlFields | Problem | undefined;
  return {
    data,
    locate: (path) => {
      whole ??= readFields(yaml, file);
      return 'code' in whole ? { line: 1, column: 1 } : whole.locate(path);
    },
  };
}

function readFields(yaml: string, file: string): YamlFields | Problem {
  const fenced = `---\n${yaml}\n---\n`;
  let fields: YamlFields | Problem = { data: {}, locate: () => ({ line: 1, column: 1 }) };
  const parse = (text: string) => {
    // What gray-matter hands over starts behind the opening `---`, still on the first line.
    fields = parseYaml(text, file);
    return 'code' in fields ? {} : fields.data;
  };
  // With options gray-matter does not cache.
  matter(fenced, { engines: enginesWith({ parse }) });
  return fields;
}

interface Engine {
  readonly parse?: (yaml: string) => object;
  readonly stringify?: (data: object) => string;
}

function enginesWith({ parse = refuse, stringify = refuse }: Engine) {
  const refused = REFUSED_ENGINES.map((name) => [name, { parse: refuse, stringify: refuse }] as const);
  return { ...Object.fromEntries(refused), yaml: { parse, stringify } };
}

function refuse(): never {
  throw new Error('Only YAML is read as frontmatter, and it is written where it is read');
}

function yamlOf(data: Record<string, unknown>): string {
  const yaml = stringifyYaml(data);
  // gray-matter trims the YAML, which would eat white space that belongs to the first key or the last value.
  return `${yaml.trim()}\n` === yaml ? yaml : stringifyYaml(data, true);
}
