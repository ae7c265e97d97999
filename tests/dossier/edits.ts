import fc from 'fast-check';

/** One file of a small dossier, as it is to be from now on; undefined: not there. */
export type Edit = readonly [name: string, text: string | undefined];

const article = (title: string, body: string, more = ''): string =>
  `---\ntitle: ${title}\ndate: 2016-12-30\n${more}---\n\n${body}\n`;

const BODIES = [
  'In Hama is het stil.\n\nDe brug over de rivier is volgens de gemeente tot maandag gesloten voor al het verkeer.',
  'In Hama is het stil.\n\nDe brug over de rivier is volgens de gemeente tot dinsdag gesloten voor al het verkeer.',
  'Zie [[b]] en [[hama]], ook [[niets]] [@nrc; @x].\n\n## Slot\n\nZo [zei men @x].',
  'Zie [[hama|de stad]] en *cursief*.[^1]\n\n> Een citaat.\n>\n> Nog een.\n\n[^1]: Een noot bij [[a]].',
  '- een\n- twee\n\n| a | b |\n| - | - |\n| [[c]] | `code` |',
  'Tekst &amp; [[wie]], [[feest]] en [[a#p-00000000]].',
  '',
];

const TEXTS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'dossier.yaml': [
    'title: T\n',
    'title: T\nlang: en\n',
    'title: T\nredirects: {oud: a, b: c}\nabout: Zie [[a]].\n',
  ],
  ...Object.fromEntries(
    ['a', 'b', 'c'].map((slug) => [
      `articles/${slug}.md`,
      [
        ...BODIES.flatMap((body) => [article('Een', body), article('Twee', body, 'lang: nl\n')]),
        article('', 'Fout.'),
        undefined,
      ],
    ]),
  ),
  'glossary/hama.md': ['Hama', 'Homs', 'Hama aan de Orontes'].map(
    (term) => `---\nterm: ${term}\ntype: place\n---\n\nStad. Zie [[c]].\n`,
  ),
  'claims/wie.md': [
    '---\nquestion: Wie?\nstatus: open\npositions: []\n---\nNiemand.\n',
    '---\nquestion: Wie dan?\nstatus: open\npositions: []\n---\nNiemand [@nrc].\n',
  ],
  'events/feest.md': ['---\ntitle: Feest\ndate: 2016\n---\n', undefined],
  'references.json': [
    '[]',
    '[{"id": "nrc", "type": "book", "title": "N"}]',
    '[{"id": "x", "type": "book", "title": "X"}]',
  ],
};

/** Edits of a small dossier that go through all that one file can change about another. */
export const edits: fc.Arbitrary<Edit> = fc
  .constantFrom(...Object.keys(TEXTS))
  .chain((name) => fc.constantFrom(...(TEXTS[name] ?? [])).map((text) => [name, text] as const));

/** A dossier of which nothing was edited. */
export const UNEDITED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TEXTS).flatMap(([name, [text]]) => (text === undefined ? [] : [[name, text]])),
);
