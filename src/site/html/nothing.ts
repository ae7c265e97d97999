import type { Html } from '../../core/schema/brands.ts';

/** No HTML, where there is nothing to say. */
export const NOTHING = '' as Html;
