/** Words to be found in a page: `prefix-,start,end,-suffix` of the WICG's Scroll To Text Fragment. */
export interface TextDirective {
  /** The words themselves, or their beginning where `end` is given. */
  readonly start: string;
  readonly end?: string | undefined;
  /** What stands right before and after; not a part of the words. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

const DELIMITER = ':~:';

/** A fragment that leads to a passage and, in it, to words: `p-1:~:text=de%20eerste,laatste`. */
export function writeTextFragment(id: string, { start, end, prefix, suffix }: TextDirective): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `${id}${DELIMITER}text=${parts.join(',')}`;
}

/** What a fragment asks for: the id, and the words where it has any. Broken escapes are read as they stand. */
export function readTextFragment(fragment: string): { id: string; directive: TextDirective | undefined } {
  const [id = '', instructions = ''] = fragment.split(DELIMITER, 2);
  const written = instructions.split('&').find((part) => part.startsWith('text='));
  const parts = written?.slice('text='.length).split(',') ?? [];
  const prefix =
    parts.length > 1 && parts[0]?.endsWith('-') === true ? parts.shift()?.slice(0, -1) : undefined;
  const suffix =
    parts.length > 1 && parts.at(-1)?.startsWith('-') === true ? parts.pop()?.slice(1) : undefined;
  const [start = '', end] = parts;
  if (start === '') return { id, directive: undefined };
  return {
    id,
    directive: {
      start: decode(start),
      end: end === undefined ? undefined : decode(end),
      prefix: prefix === undefined ? undefined : decode(prefix),
      suffix: suffix === undefined ? undefined : decode(suffix),
    },
  };
}

/** A hyphen parts a prefix from the words, so it is escaped too. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
