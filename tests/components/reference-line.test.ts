import { describe, expect, it } from 'vitest';
import { referenceLine } from '../../src/components/view/reference-line.ts';
import { referenceSchema } from '../../src/core/schema/reference.ts';

const line = (item: object) => referenceLine(referenceSchema.parse({ id: 'x', type: 'article', ...item }));

describe('referenceLine', () => {
  it('names authors, year, title, container and address', () => {
    const item = {
      title: 'Staakt-het-vuren',
      author: [{ family: 'Jansen', given: 'J.' }, { literal: 'ANP' }],
      issued: { 'date-parts': [[2016, 12, 27]] },
      'container-title': 'Trouw',
      URL: 'https://example.org/a',
    };
    expect(line(item)).toEqual({
      authors: 'Jansen, J.; ANP',
      year: '2016',
      title: 'Staakt-het-vuren',
      container: 'Trouw',
      url: 'https://example.org/a',
    });
  });

  it('does with what there is', () => {
    expect(line({})).toEqual({
      authors: '',
      year: undefined,
      title: 'x',
      container: undefined,
      url: undefined,
    });
    expect(line({ publisher: 'VN', DOI: '10.1/ab c' })).toMatchObject({
      container: 'VN',
      url: 'https://doi.org/10.1/ab%20c',
    });
  });

  it('makes no link of what is no web address', () => {
    expect(line({ URL: 'javascript:alert(1)' }).url).toBeUndefined();
  });
});
