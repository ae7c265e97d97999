import type { Addresses } from '../../addresses.ts';
import type { Dossier } from '../../schema/dossier.ts';
import type { HeadTag } from './head-tag.ts';
import { licenceAddress } from './licence-address.ts';

/** Articles that the head of the list names one by one: above this the head would outgrow the list, and the file has them all. */
export const MAX_NAMED = 1000;

/** The links from the list of articles to its articles, and to the file that describes them all (signposting.org). */
export function collectionLinks(
  { articles, config }: Pick<Dossier, 'articles' | 'config'>,
  addresses: Addresses,
): HeadTag[] {
  const licence = config.rights === undefined ? undefined : licenceAddress(config.rights);
  const csl = { href: addresses.to('data/csl.json'), type: 'application/vnd.citationstyles.csl+json' };
  return [
    { tag: 'link', rel: 'describedby', ...csl },
    ...(licence === undefined ? [] : [{ tag: 'link', rel: 'license', href: licence } as const]),
    ...articles
      .slice(0, MAX_NAMED)
      .map(
        ({ slug }) =>
          ({ tag: 'link', rel: 'item', href: addresses.article(slug), type: 'text/html' }) as const,
      ),
  ];
}
