/** The elements of an article's passages, in order: those with a passage's id that hold no other. */
export function articlePassages(page: Document): readonly HTMLElement[] {
  const named = page.querySelectorAll<HTMLElement>('.article-text [id^="p-"]');
  return [...named].filter((element) => element.querySelector('[id^="p-"]') === null);
}
