type Numbers = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

/** The same numbers with room for more, at least twice as many as there were; the new ones are 0. */
export function roomier<List extends Numbers>(
  list: List,
  make: new (length: number) => List,
  atLeast = 0,
): List {
  const larger = new make(Math.max(list.length * 2, atLeast));
  larger.set(list);
  return larger;
}
