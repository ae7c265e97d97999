/** Pixels below the window at which something counts as near: read within a second or two of scrolling. */
const NEAR = 600;

/** Calls `act` once, when an element comes near the window; the returned function takes that back. */
export function whenNear(element: Element, act: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: `0px 0px ${NEAR}px` },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
