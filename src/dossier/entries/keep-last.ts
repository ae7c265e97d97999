/** The value of an owner, made by it where it is not held; without a way to make it, undefined there. */
export interface Keep<Owner extends object, Value> {
  (owner: Owner, make: (owner: Owner) => Value): Value;
  (owner: Owner): Value | undefined;
}

/**
 * Keeps the values that were made last, at most so many; older ones are made again when they are asked for. So whoever
 * goes round all of them a few times pays once where they fit, and memory stays bounded where they do not.
 */
export function keepLast<Owner extends object, Value>(most: number): Keep<Owner, Value> {
  const held = new Map<Owner, Value>();
  /** Owners of what is held, in the order in which they came: a map passes by all that were deleted to find its first. */
  const owners: Owner[] = [];
  let oldest = 0;
  return keep;

  function keep(owner: Owner, make: (owner: Owner) => Value): Value;
  function keep(owner: Owner): Value | undefined;
  function keep(owner: Owner, make?: (owner: Owner) => Value): Value | undefined {
    const known = held.get(owner);
    if (known !== undefined || !make) return known;
    const value = make(owner);
    held.set(owner, value);
    const gone = owners[oldest];
    if (owners.length === most && gone !== undefined) held.delete(gone);
    owners[oldest] = owner;
    oldest = (oldest + 1) % most;
    return value;
  }
}
