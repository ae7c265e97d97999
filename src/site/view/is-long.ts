/** Characters of a headline beyond which it is set smaller: two lines on a desk, five on a phone. */
const LONG_HEADLINE = 72;

/** Whether a headline is too long for the largest size; derived titles, which are sentences, often are. */
export function isLong(title: string): boolean {
  return title.length > LONG_HEADLINE;
}
