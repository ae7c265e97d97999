/** A value as JSON. The two line separators of Unicode may stand in JSON, and in older engines not in a script. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
