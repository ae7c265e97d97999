import { defaultSchema } from 'rehype-sanitize';

type Schema = typeof defaultSchema;

const common = (defaultSchema.attributes?.['*'] ?? []).filter((name) => name !== 'id' && name !== 'name');

/**
 * What a body may hold when it comes with HTML or addresses of its own: GitHub's schema, plus a few elements of news
 * copy and the marks our plugins leave. Ids are ours alone (footnotes keep theirs), so nothing needs a prefix.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...[
      'abbr',
      'address',
      'bdi',
      'bdo',
      'caption',
      'cite',
      'dfn',
      'figcaption',
      'figure',
      'mark',
      'small',
      'time',
      'u',
      'wbr',
    ],
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': common,
    a: [...(defaultSchema.attributes?.a ?? []), ['id', /^fnref-/]],
    li: [...(defaultSchema.attributes?.li ?? []), ['id', /^fn-/]],
    span: ['dataWiki', 'dataBare', 'dataNoLink', 'dataCite'],
  },
  clobber: [],
  strip: ['script', 'style'],
};
