import { visit } from 'unist-util-visit';
import type { Body, ExplicitLink } from '../core/schema/dossier.ts';
import { changeBody } from './change-body.ts';
import { editText, type TextEdit } from './edit-text.ts';

/**
 * The body with the title of its target as the text of every link that has no text of its own: `[[aleppo]]` then reads
 * Aleppo. Ids stay those of the text as written, so that renaming a term changes no address. A link whose title is
 * undefined or empty keeps its text; a body without such links is returned as it is.
 * @param titleOf what a link leads to; `place` is that of the link in `bareLinks`
 */
export function nameLinks(
  body: Body,
  titleOf: (link: ExplicitLink, place: number) => string | undefined,
): Body {
  const titles = new Map<number, string>();
  for (const [place, index] of body.bareLinks.entries()) {
    const link = body.explicitLinks[index];
    const title = link && titleOf(link, place);
    if (title) titles.set(index, title);
  }
  if (titles.size === 0) return body;
  return changeBody(body, editText(body, editsFor(body, titles)), (tree) => {
    visit(tree, 'element', (node) => {
      const title = titles.get(Number(node.properties.dataWiki ?? NaN));
      if (title !== undefined) node.children = [{ type: 'text', value: title }];
    });
  });
}

function editsFor(body: Body, titles: ReadonlyMap<number, string>): TextEdit[] {
  const passages = new Map(body.passages.map(({ id }, index) => [id, index]));
  return [...titles].flatMap(([index, text]) => {
    const link = body.explicitLinks[index];
    const passage = link && passages.get(link.passage);
    return link === undefined || passage === undefined ? [] : { ...link.range, passage, text };
  });
}
