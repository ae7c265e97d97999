import type { Slug } from '../../core/schema/brands.ts';

/** Path of a part of an outlet's articles, below the base. */
export function sourcePath(outlet: Slug, part: number): string {
  return `sources/${outlet}/${part === 1 ? '' : `${part}/`}`;
}
