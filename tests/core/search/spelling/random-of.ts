/** A whole number from 0 below another. */
export type Random = (below: number) => number;

/** Numbers that look like chance and are the same for the same seed. (Numerical Recipes' linear congruence.) */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
