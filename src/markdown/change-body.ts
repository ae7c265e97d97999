import type { Element, Root } from 'hast';
import type { Body, LightBody } from '../core/schema/dossier.ts';
import { lazyBody } from './lazy-body.ts';
import { lightOf } from './light-of.ts';

/**
 * A body in which something is otherwise. Its tree is made and changed when somebody asks for it; that of a simple body
 * follows from the rest.
 */
export function changeBody(
  body: Body,
  changes: Partial<LightBody>,
  changeTree: (tree: Root) => unknown,
): Body {
  const inline = body.inline && changeInline(body.inline, changeTree);
  return lazyBody({ ...lightOf(body), ...(inline && { inline }), ...changes }, () => {
    const { tree } = body;
    changeTree(tree);
    return tree;
  });
}

function changeInline(
  inline: NonNullable<LightBody['inline']>,
  changeTree: (tree: Root) => unknown,
): NonNullable<LightBody['inline']> {
  const elements = Object.entries(inline).map(([index, children]): [string, Element] => [
    index,
    { type: 'element', tagName: 'p', properties: {}, children: structuredClone([...children]) },
  ]);
  changeTree({ type: 'root', children: elements.map(([, element]) => element) });
  return Object.fromEntries(elements.map(([index, { children }]) => [index, children]));
}
