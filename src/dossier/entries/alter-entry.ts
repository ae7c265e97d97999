/**
 * A copy of an entry in which something is otherwise. Unlike a spread it does not ask for the body, which is read when
 * somebody looks at it.
 */
export function alterEntry<Value extends object, Changes extends object>(
  entry: Value,
  changes: Changes,
): Value & Changes {
  const like = Object.getPrototypeOf(entry) as object;
  const copy: object = Object.create(like, Object.getOwnPropertyDescriptors(entry)) as object;
  // The copy has all that either had.
  return Object.defineProperties(copy, Object.getOwnPropertyDescriptors(changes)) as Value & Changes;
}
