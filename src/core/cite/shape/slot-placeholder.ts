/** First of the characters that stand for slots; those before it are in placeholders.ts. */
const FIRST_PLACEHOLDER = 0xe020;

/** The character of the private use area that stands for the nth slot of a work, from 0. */
export function slotPlaceholder(index: number): string {
  return String.fromCharCode(FIRST_PLACEHOLDER + index);
}
