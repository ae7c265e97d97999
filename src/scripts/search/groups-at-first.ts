/** Usual height of a result, in pixels. Where results are lower, the end of their list is in the window, and the rest comes. */
const USUAL_HEIGHT = 200;

/** Fewer would show nothing of how the results go on; more are never on one screen. */
const [FEWEST, MOST] = [3, 10];

/** How many results fill the window from the top of their list on; each costs a text. */
export function groupsAtFirst(list: Element): number {
  const room = innerHeight - list.getBoundingClientRect().top;
  return Math.max(FEWEST, Math.min(MOST, Math.ceil(room / USUAL_HEIGHT)));
}
