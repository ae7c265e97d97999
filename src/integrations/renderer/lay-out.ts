import type { SSRResult } from 'astro';
import { escaped } from '../../site/html/escaped.ts';

/** How Astro tells the parts of what a template gives, and writes those that are more than HTML; its types are not public. */
export interface PartsOfAstro {
  readonly isRenderTemplateResult: (part: object) => part is TemplateResult;
  readonly isHTMLString: (part: object) => part is { readonly valueOf: () => string };
  readonly isSlotString: (part: object) => boolean;
  readonly isAstroComponentInstance: (part: object) => part is ComponentInstance;
  /** Of the head, or a script: what is written depends on what was written before. */
  readonly isRenderInstruction: (part: object) => boolean;
  readonly SlotRenderInstance: abstract new (...args: never) => { readonly evaluate: () => unknown };
  readonly chunkToString: (result: SSRResult, chunk: object) => string;
  /** Writes any part; what it returns is waited for. */
  readonly renderChild: (to: { readonly write: (chunk: object) => void }, part: unknown) => unknown;
}

/** HTML with values between its parts. */
interface TemplateResult {
  readonly htmlParts: readonly string[];
  readonly expressions: readonly unknown[];
}

interface ComponentInstance {
  readonly init: (result: SSRResult) => unknown;
}

/**
 * The HTML of what a template gave, written in one go: Astro is ready to send a page in pieces, which takes a third longer
 * for a whole page. What must be waited for, as the address of a script, is put in its place once it is there.
 */
export async function layOut(given: unknown, result: SSRResult, astro: PartsOfAstro): Promise<string> {
  let html = '';
  const before: string[] = [];
  const late: Promise<string>[] = [];
  add(given);
  if (late.length === 0) return html;
  let whole = '';
  for (const [index, part] of (await Promise.all(late)).entries()) whole += (before[index] ?? '') + part;
  return whole + html;

  function add(part: unknown): void {
    if (typeof part === 'string') html += escaped(part);
    else if (typeof part === 'object') addObject(part);
    else if (part !== undefined && part !== false) addOther(part);
  }

  function addObject(part: object | null): void {
    if (part === null) return;
    if (isPlain(part)) html += part.valueOf();
    else if (astro.isRenderTemplateResult(part)) addTemplate(part);
    else if (Array.isArray(part)) for (const one of part) add(one);
    else if (astro.isAstroComponentInstance(part)) add(part.init(result));
    else if (part instanceof astro.SlotRenderInstance) add(part.evaluate());
    else if (astro.isRenderInstruction(part)) html += astro.chunkToString(result, part);
    else if (part instanceof Promise) wait(part.then((value) => layOut(value, result, astro)));
    else addOther(part);
  }

  function addTemplate({ htmlParts, expressions }: TemplateResult): void {
    for (let at = 0; at < htmlParts.length; at += 1) {
      html += htmlParts[at] ?? '';
      if (at < expressions.length) add(expressions[at]);
    }
  }

  /** Whether it is HTML as it stands. */
  function isPlain(part: object): part is { readonly valueOf: () => string } {
    return astro.isHTMLString(part) && !astro.isSlotString(part);
  }

  /** What is rare, as a fragment, is written by Astro. */
  function addOther(part: unknown): void {
    let own = '';
    const write = (chunk: object): void => {
      // Of other chunks Astro asks whether they are responses, for which Node loads all that it fetches with.
      own += isPlain(chunk) ? chunk.valueOf() : astro.chunkToString(result, chunk);
    };
    const waiting = astro.renderChild({ write }, part);
    if (waiting instanceof Promise) wait(waiting.then(() => own));
    else html += own;
  }

  function wait(part: Promise<string>): void {
    before.push(html);
    // Where a part behind it fails first, nobody hears of this one.
    part.catch(() => undefined);
    late.push(part);
    html = '';
  }
}
