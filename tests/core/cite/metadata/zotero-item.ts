import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What Zotero would save of a page, as far as a newspaper article has the field. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly [field: string]: unknown;
}

/** Prefixes that the Embedded Metadata translator knows without a declaration (`_prefixes`). */
const PREFIXES: Readonly<Record<string, string>> = {
  dc: 'dc',
  dcterms: 'dcterms',
  prism: 'prism',
  z: 'z',
  og: 'og',
  article: 'article',
};

/** Namespaces as pages declare them, by the short names above. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://prismstandard.org/namespaces/1.2/basic/': 'prism',
  'http://www.zotero.org/namespaces/export#': 'z',
  'http://ogp.me/ns#': 'og',
  'http://ogp.me/ns/article#': 'article',
};

const ITEM_TYPES = ['newspaperArticle', 'journalArticle', 'webpage', 'blogPost', 'magazineArticle'];

/** Where each field comes from: the first property that the page has (RDF.js, importItem). */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['dc:title', 'dcterms:title', 'og:title'],
  publicationTitle: ['prism:publicationName', 'dc:source', 'dcterms:source', 'og:site_name'],
  date: [
    'prism:publicationDate',
    'og:published_time',
    'article:published_time',
    'dcterms:issued',
    'dc:date',
    'dcterms:date',
  ],
  rights: ['prism:copyright', 'dc:rights', 'dcterms:rights'],
  section: ['article:section'],
  language: ['dc:language', 'dcterms:language'],
  url: ['og:url'],
  abstractNote: ['prism:teaser', 'og:description', 'dcterms:abstract'],
};

/**
 * The item that Zotero would make of a page: the rules of its Embedded Metadata and RDF translators, written anew, for
 * what a page of articles can hold. `zotero-rules.test.ts` has each rule with its place in their code.
 */
export function zoteroItem(page: Root, address: string): ZoteroItem {
  const elements = elementsOf(page);
  const { statements, highwire } = statementsOf(elements);
  const first = (properties: readonly string[]): string | undefined =>
    properties.flatMap((property) => statements.get(property) ?? [])[0];

  const item: Record<string, unknown> = {};
  for (const [field, properties] of Object.entries(FIELDS)) item[field] = first(properties);
  const names = ['dc:creator', 'dcterms:creator', 'dc:contributor', 'dcterms:contributor'];
  const creators = names.map((name) => statements.get(name)).find((list) => list !== undefined) ?? [];
  item['creators'] = creators.map((name) => cleanAuthor(name, name.includes(',')));
  if (creators.length === 0) item['creators'] = authorsElsewhere(elements);
  item['url'] ??=
    elements.find(({ properties }) => hasRel(properties, 'canonical'))?.properties.href ?? address;
  item['language'] ??= elements.find(({ tagName }) => tagName === 'html')?.properties.lang;
  item['extra'] = statements.has('z:itemType') ? first(['dc:description']) : undefined;
  // Every other property of Zotero's own vocabulary becomes the field of its name.
  for (const [property, [value]] of statements) {
    if (property.startsWith('z:') && property !== 'z:itemType') item[property.slice(2)] = value;
  }
  const fields = Object.entries(item).filter(([, value]) => value !== undefined);
  return { itemType: itemType(first, highwire), ...Object.fromEntries(fields) };
}

/** detectType: Zotero's own word, Open Graph's certain types, Dublin Core's; what Highwire suggests; a web page. */
function itemType(
  first: (properties: readonly string[]) => string | undefined,
  highwire: string | undefined,
): string {
  const stated = first(['z:itemType', 'z:type']);
  if (stated !== undefined && ITEM_TYPES.includes(stated)) return stated;
  if (first(['og:type']) === 'website') return 'webpage';
  const dublinCore = first(['dc:type', 'dcterms:type']);
  if (dublinCore !== undefined && ITEM_TYPES.includes(dublinCore)) return dublinCore;
  return highwire ?? 'webpage';
}

function statementsOf(elements: readonly Element[]) {
  const prefixes = { ...PREFIXES, ...declaredPrefixes(elements) };
  const statements = new Map<string, string[]>();
  let highwire: string | undefined;
  for (const { tagName, properties } of elements) {
    if (tagName !== 'meta') continue;
    const value = textOfProperty(properties.content);
    const names = textOfProperty(properties.name ?? properties.property);
    if (value === '') continue;
    for (const name of names.split(/\s+/)) {
      if (name === 'citation_journal_title' || name === 'citation_title') highwire = 'journalArticle';
      const at = name.search(/[.:_]/);
      const prefix = prefixes[name.slice(0, Math.max(at, 0)).toLowerCase()];
      if (prefix === undefined) continue;
      const property = `${prefix}:${name.charAt(at + 1).toLowerCase()}${name.slice(at + 2)}`;
      statements.set(property, [...(statements.get(property) ?? []), value]);
    }
  }
  return { statements, highwire };
}

/** getPrefixes: `<link rel="schema.DC">`, and the prefix attribute of html and head. */
function declaredPrefixes(elements: readonly Element[]): Record<string, string> {
  const declared: Record<string, string> = {};
  const declare = (prefix: string, address: string): void => {
    declared[prefix.toLowerCase()] = NAMESPACES[address] ?? address;
  };
  for (const { tagName, properties } of elements) {
    const rel = tagName === 'link' ? /^schema\.([a-zA-Z]+)/.exec([properties.rel].flat().join(' ')) : null;
    if (rel?.[1] !== undefined) declare(rel[1], String(properties.href));
    if (tagName !== 'html' && tagName !== 'head') continue;
    for (const [, prefix = '', address = ''] of textOfProperty(properties.prefix).matchAll(/(\w+):\s+(\S+)/g))
      declare(prefix, address);
  }
  return declared;
}

interface Creator {
  readonly firstName: string;
  readonly lastName: string;
}

function textOfProperty(value: Element['properties'][string]): string {
  return [value ?? ''].flat().join(' ');
}

/** Zotero.Utilities.cleanAuthor: marks at both ends go, and initials get their full stops back. */
function cleanAuthor(name: string, useComma: boolean): Creator {
  const trimmed = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (useComma) {
    const [lastName = '', firstName = ''] = trimmed.split(/, ?/);
    return { firstName: withStops(firstName), lastName };
  }
  const space = trimmed.lastIndexOf(' ');
  const firstName = withStops(trimmed.slice(0, Math.max(space, 0)));
  return { firstName, lastName: trimmed.slice(space + 1) };
}

function withStops(names: string): string {
  return names
    .split(/[\s.]+/)
    .filter((name) => name !== '')
    .map((name) => (/^\p{Lu}$/u.test(name) ? `${name}.` : name))
    .join(' ');
}

/** addLowQualityMetadata: the author tag, else whatever on the page has a class that bylines have. */
function authorsElsewhere(elements: readonly Element[]): Creator[] {
  const tag = elements.find(({ properties }) => properties.name === 'author');
  if (tag) return [cleanAuthor(String(tag.properties.content), false)];
  const classes = ['byline', 'bylines', 'vcard', 'article-byline'];
  const byline = elements.find(({ properties }) =>
    [properties.className].flat().some((name) => classes.includes(String(name))),
  );
  return byline ? [cleanAuthor(textOf(byline), false)] : [];
}

function elementsOf(page: Root): Element[] {
  const elements: Element[] = [];
  visit(page, 'element', (node) => {
    elements.push(node);
  });
  return elements;
}

function hasRel(properties: Element['properties'], rel: string): boolean {
  return [properties.rel].flat().includes(rel);
}

function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', ({ value }) => {
    text += value;
  });
  return text;
}
