import type { ExplicitLink, LightBody } from '../../core/schema/dossier.ts';

/** What other files decide of a body. */
export interface Outline {
  /** Links that get the title of their target. */
  readonly bare: readonly ExplicitLink[];
  /** Of each citation the keys of its works. */
  readonly cited: readonly (readonly string[])[];
}

/** Finds what other files decide of a body. */
export function outlineOf({ explicitLinks, bareLinks, citations }: LightBody): Outline {
  return {
    bare: bareLinks.flatMap((index) => explicitLinks[index] ?? []),
    cited: citations.map(({ items }) => items.map(({ key }) => key)),
  };
}
