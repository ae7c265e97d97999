/** Makes something of an object; asked again with the same print, it is the very same. */
export type LastOf<Source extends object, Value> = (
  source: Source,
  print: string,
  make: () => Value,
) => Value;

/** Remembers what was made last of each object, for as long as that is there. */
export function lastOf<Source extends object, Value>(): LastOf<Source, Value> {
  const all = new WeakMap<Source, { readonly print: string; readonly value: Value }>();
  return (source, print, make) => {
    const last = all.get(source);
    if (last?.print === print) return last.value;
    const value = make();
    all.set(source, { print, value });
    return value;
  };
}
