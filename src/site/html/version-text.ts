import type { ArticleVersion, VersionPassage } from '../../core/passage/history.ts';
import type { Html } from '../../core/schema/brands.ts';
import { type VersionBlock, versionBlocks } from '../view/version-blocks.ts';
import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';
import { htmlList } from './html-list.ts';
import { markup } from './markup.ts';

/** The words of a version, plainly: nothing is marked or linked, for what is cited is the words. */
export function versionText({ passages }: Pick<ArticleVersion, 'passages'>): Html {
  return htmlList(versionBlocks(passages), blockOf);
}

function blockOf({ kind, passages }: VersionBlock): Html {
  switch (kind) {
    case 'item':
      return markup`<ul>${elements('li' as Html, passages)}</ul>`;
    case 'quote':
      return markup`<blockquote>${elements('p' as Html, passages)}</blockquote>`;
    case 'heading':
      return elements('h2' as Html, passages);
    case 'code':
      return elements('pre' as Html, passages);
    case 'paragraph':
    case 'cell':
      return elements('p' as Html, passages);
  }
}

function elements(name: Html, passages: readonly VersionPassage[]): Html {
  return htmlList(
    passages,
    ({ id, text }) => markup`<${name}${attribute('id', id)}>${escaped(text)}</${name}>`,
  );
}
