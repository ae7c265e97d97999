import type { Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { problem } from '../../problem.ts';
import type { Entry } from '../../schema/dossier.ts';
import type { CheckRule } from '../check-rule.ts';

/** Every image says in words what it shows. */
export const imageWithoutText: CheckRule = {
  code: 'image-without-text',
  check: ({ dossier: { articles, terms, claims, events } }) =>
    [...articles, ...terms, ...claims, ...events].flatMap((entry) =>
      imagesIn(entry.body.tree)
        .filter(({ alt }) => alt.trim() === '')
        .map(({ src, passage }) => {
          const line = entry.body.passages.find(({ id }) => id === passage)?.line ?? firstLineOf(entry);
          return problem('image-without-text', { file: entry.file, line }, `The image ${src} has no text`);
        }),
    ),
};

/** An image alone in its paragraph stands in no passage, for it has no text. */
function firstLineOf({ body }: Pick<Entry, 'body'>): number {
  return body.passages[0]?.line ?? 1;
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
