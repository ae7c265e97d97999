/** Makes values that are made again where they were not asked for lately. */
export type Keep = <Value>(make: () => Value) => () => Value;

/**
 * Keeps the values that were made last, at most so many; older ones are made again when they are asked for. So whoever
 * goes round all of them a few times pays once where they fit, and memory stays bounded where they do not.
 */
export function keepLast(most: number): Keep {
  const drops: (() => void)[] = [];
  let next = 0;
  return <Value>(make: () => Value) => {
    let held: { readonly value: Value } | undefined;
    const drop = (): void => {
      held = undefined;
    };
    return () => {
      if (held) return held.value;
      const value = make();
      held = { value };
      drops[next]?.();
      drops[next] = drop;
      next = (next + 1) % most;
      return value;
    };
  };
}
