/** An element of a page's head. */
export type HeadTag =
  | { readonly tag: 'meta'; readonly name: string; readonly content: string }
  /** Open Graph's, which are properties. */
  | { readonly tag: 'meta'; readonly property: string; readonly content: string }
  | { readonly tag: 'link'; readonly rel: string; readonly href: string; readonly type?: string };
