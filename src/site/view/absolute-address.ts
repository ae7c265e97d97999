import type { DossierConfig } from '../../core/schema/config.ts';

/** A path of the site as an address that can be cited, where the dossier knows its own; the path otherwise. */
export function absoluteAddress(path: string, { url }: Pick<DossierConfig, 'url'>): string {
  return url === undefined ? path : new URL(path, url).href;
}
