/** Pixels below the window at which something counts as near to who scrolls: read within a second or two. */
const NEAR = 600;

/**
 * Calls `act` once, when an element comes near the window; the returned function takes that back. As long as the reader
 * has not scrolled, near is in the window: what nobody looks at is not fetched.
 */
export function whenNear(element: Element, act: () => void): () => void {
  let observer = observe(0);
  function observe(near: number): IntersectionObserver {
    const made = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        stop();
        act();
      },
      { rootMargin: `0px 0px ${near}px` },
    );
    made.observe(element);
    return made;
  }
  const scrolled = (): void => {
    observer.disconnect();
    observer = observe(NEAR);
  };
  const stop = (): void => {
    observer.disconnect();
    removeEventListener('scroll', scrolled);
  };
  addEventListener('scroll', scrolled, { once: true, passive: true });
  return stop;
}
