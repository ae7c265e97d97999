import type { HeadTag } from '../../core/cite/metadata/head-tag.ts';
import type { Html } from '../../core/schema/brands.ts';
import { attribute } from './attribute.ts';
import { htmlList } from './html-list.ts';

/** Elements of a page's head. */
export function headTags(tags: readonly HeadTag[]): Html {
  return htmlList(tags, (tag) => {
    let written = `<${tag.tag}`;
    // The names of a tag's fields are those of its attributes.
    for (const name in tag) if (name !== 'tag') written += attribute(name, tag[name as keyof typeof tag]);
    return `${written}>` as Html;
  });
}
