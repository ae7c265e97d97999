import type { Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { problem, type Problem } from '../../problem.ts';
import type { Body, Entry } from '../../schema/dossier.ts';
import type { CheckRule } from '../check-rule.ts';

/** Every image says in words what it shows. */
export const imageWithoutText: CheckRule = {
  code: 'image-without-text',
  check: ({ dossier: { articles, terms, claims, events } }) =>
    [...articles, ...terms, ...claims, ...events].flatMap(problemsOf),
  ofArticle: problemsOf,
};

function problemsOf({ file, body }: Pick<Entry, 'file' | 'body'>): Problem[] {
  return imagesIn(body.tree)
    .filter(({ alt }) => alt.trim() === '')
    .map(({ src, passage }) => {
      const line = body.passages.find(({ id }) => id === passage)?.line ?? firstLineOf(body);
      return problem('image-without-text', { file, line }, `The image ${src} has no text`);
    });
}

/** An image alone in its paragraph stands in no passage, for it has no text. */
function firstLineOf({ passages }: Body): number {
  return passages[0]?.line ?? 1;
}

interface Image {
  readonly src: string;
  readonly alt: string;
  /** Id of the passage it stands in. */
  readonly passage: string | undefined;
}

function imagesIn(tree: Root): Image[] {
  const images: Image[] = [];
  visitParents(tree, 'element', ({ tagName, properties }, ancestors) => {
    if (tagName !== 'img') return;
    const holder = ancestors.findLast(
      (node) => node.type === 'element' && typeof node.properties.id === 'string',
    );
    const id = holder?.type === 'element' ? holder.properties.id : undefined;
    images.push({
      src: properties.src ?? '',
      alt: properties.alt ?? '',
      passage: typeof id === 'string' ? id : undefined,
    });
  });
  return images;
}
