import { describe, expect, it } from 'vitest';
import { passageHits, type PagefindFragment } from '../../src/scripts/search/passage-hits.ts';

/** A fragment as Pagefind makes it: the texts end to end, each with a full stop, finds by word. */
function fragment(
  blocks: readonly (readonly [string, string])[],
  finds: readonly number[],
): PagefindFragment {
  const words: string[] = [];
  const anchors = blocks.map(([id, text]) => {
    const location = words.length;
    words.push(...(/[.!?]$/.test(text) ? text : `${text}.`).split(' '));
    return { id, location, text };
  });
  return {
    url: '/x/articles/a/',
    content: words.join(' '),
    meta: {},
    anchors: anchors.filter(({ id }) => id !== ''),
    weighted_locations: finds.map((location) => ({ location, balanced_score: 1 })),
  };
}

const shown = (hits: ReturnType<typeof passageHits>) =>
  hits.map(({ url, n, excerpt }) => [
    url,
    n,
    excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  ]);

const BLOCKS = [
  ['', 'Een bestand'],
  ['p-een', 'Het bestand, zei hij, geldt.'],
  ['p-kop', 'Bestand zonder naam'],
  ['p-twee', 'Geen ‘bestand’ hier.'],
] as const;

describe('passageHits', () => {
  it('gives each find to the passage that begins at or before it', () => {
    const hits = passageHits(fragment(BLOCKS, [3, 7, 11]), ['p-een', 'p-twee']);
    expect(shown(hits)).toEqual([
      ['/x/articles/a/#p-een', 1, 'Het [bestand], zei hij, geldt.'],
      ['/x/articles/a/#p-kop', null, '[Bestand] zonder naam'],
      ['/x/articles/a/#p-twee', 2, 'Geen ‘[bestand]’ hier.'],
    ]);
  });

  it('leaves what is found in the title to the page', () => {
    expect(passageHits(fragment(BLOCKS, [1]), ['p-een'])).toEqual([]);
  });

  it('has no numbers where passages have none', () => {
    expect(passageHits(fragment(BLOCKS, [3]), undefined)[0]?.n).toBeUndefined();
  });

  it('means the paragraph and not the block quote around it', () => {
    const page = fragment(
      [
        ['p-citaat', ''],
        ['p-eerste', 'Woorden van een ander.'],
      ],
      [1],
    );
    const [outer, inner] = page.anchors;
    const nested = { ...page, anchors: [{ ...outer!, location: inner!.location }, inner!] };
    expect(passageHits(nested, undefined).map(({ url }) => url)).toEqual(['/x/articles/a/#p-eerste']);
  });

  it('does not land on ids that are no passages', () => {
    const page = fragment(
      [
        ['p-een', 'Eerste hier.'],
        ['noot', 'Tweede hier.'],
      ],
      [3],
    );
    expect(passageHits(page, undefined).map(({ url }) => url)).toEqual(['/x/articles/a/#p-een']);
  });

  it('shows the words around a find in a long passage', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
    const [hit] = passageHits(fragment([['p-lang', words.join(' ')]], [50]), undefined);
    const text = hit!.excerpt.map((piece) => piece.text).join('');
    expect(text.startsWith('… w38 ')).toBe(true);
    expect(text.endsWith(' …')).toBe(true);
    expect(hit!.excerpt.filter(({ marked }) => marked)).toEqual([{ text: 'w50', marked: true }]);
  });

  it('shows the best passages, in the order of the page', () => {
    const blocks = Array.from({ length: 8 }, (_, index) => [`p-${index}`, `woord nummer ${index}.`] as const);
    const page = fragment(blocks, [0, 3, 6, 9, 12, 15, 18, 21]);
    const weighted = page.weighted_locations.map((find, index) => ({ ...find, balanced_score: index }));
    const ids = passageHits({ ...page, weighted_locations: weighted }, undefined).map(
      ({ url }) => url.split('#')[1],
    );
    expect(ids).toEqual(['p-4', 'p-5', 'p-6', 'p-7']);
  });
});
