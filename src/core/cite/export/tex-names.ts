import type { Reference } from '../../schema/reference.ts';
import { escapeTex } from './escape-tex.ts';
import { namesInOrder } from './names-in-order.ts';

/** Names joined by `and`; one that is no person's is kept together by braces. */
export function texNames(work: Reference, field: string): string | undefined {
  const names = namesInOrder(work, field).map(({ text, isPerson }) =>
    isPerson ? escapeTex(text) : `{${escapeTex(text)}}`,
  );
  return names.length === 0 ? undefined : `{${names.join(' and ')}}`;
}
