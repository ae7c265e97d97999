import type { Dossier } from '../core/schema/dossier.ts';

let handed: Dossier | undefined;

/**
 * Hands a dossier that was loaded to the pages about to be built, for as long as `work` takes, so that they need not
 * load it again. Astro bundles the pages with a copy of all their code; this module alone stays outside of the bundle,
 * and so is the same one for the command line and for the pages.
 */
export async function handOver<Result>(dossier: Dossier, work: () => Promise<Result>): Promise<Result> {
  handed = dossier;
  try {
    return await work();
  } finally {
    handed = undefined;
  }
}

/**
 * The dossier that was handed over; undefined where pages are not part of a build, as in `dossier dev`. Pages import it
 * by a virtual name.
 */
export function handedOver(): Dossier | undefined {
  return handed;
}
