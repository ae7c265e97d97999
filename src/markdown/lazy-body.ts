import type { Root } from 'hast';
import type { Body, LightBody } from '../core/schema/dossier.ts';
import { lightOf } from './light-of.ts';
import { simpleTree } from './simple-tree.ts';

/**
 * A body whose tree is made when it is asked for: that of a simple body from what is known of it, any other by the
 * function. The tree is not kept, for a hundred thousand of them would not fit into memory.
 * @param makeTree a new tree at each call
 */
export function lazyBody(light: LightBody, makeTree: () => Root): Body {
  return {
    ...lightOf(light),
    get tree() {
      return light.simple ? simpleTree(light) : makeTree();
    },
  };
}
