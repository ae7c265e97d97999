import type { HeadTag } from '../../core/cite/metadata/head-tag.ts';
import type { Html } from '../../core/schema/brands.ts';
import { attribute } from './attribute.ts';
import { htmlList } from './html-list.ts';

/** Elements of a page's head. */
export function headTags(tags: readonly HeadTag[]): Html {
  return htmlList(tags, ({ tag, ...attributes }) => {
    const written = Object.entries(attributes).map(([name, value]) => attribute(name, value));
    return `<${tag}${written.join('')}>` as Html;
  });
}
