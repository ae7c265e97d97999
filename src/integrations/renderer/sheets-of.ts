/** A style sheet of a template, as Astro describes it. */
export interface PageStyle {
  /** Place among the sheets: the higher, the earlier on the page; -1: anywhere. */
  readonly order: number;
  /** Modules between the template and the sheet; -1: not known. */
  readonly depth: number;
  readonly sheet: { readonly type: string; readonly src?: string };
}

/**
 * The style sheets of a template, in the order in which Astro links them: paths below the base path.
 * @throws where a sheet is no file, which Dossier's configuration of Vite rules out
 */
export function sheetsOf(styles: readonly PageStyle[]): readonly string[] {
  return styles.toSorted(inOrder).map(({ sheet }) => {
    if (sheet.src === undefined) throw new Error(`Expected a style sheet in a file, not ${sheet.type}`);
    return sheet.src;
  });
}

function inOrder(a: PageStyle, b: PageStyle): number {
  if (a.order !== b.order) return b.order - a.order;
  // As in Astro: of those whose depth is not known the first stays first.
  if (a.depth === -1) return -1;
  return b.depth === -1 ? 1 : b.depth - a.depth;
}
