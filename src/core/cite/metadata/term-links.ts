import type { Addresses } from '../../addresses.ts';
import type { HeadTag } from './head-tag.ts';

/** The links by which programs know the page of a term for what it is, and find the glossary (signposting.org). */
export function termLinks(addresses: Addresses): HeadTag[] {
  return [
    { tag: 'link', rel: 'type', href: 'https://schema.org/DefinedTerm' },
    { tag: 'link', rel: 'collection', href: addresses.to('glossary/'), type: 'text/html' },
  ];
}
