import { expect, it } from 'vitest';
import { inOnePiece } from '../../../src/site/html/in-one-piece.ts';
import { markup } from '../../../src/site/html/markup.ts';
import { NOTHING } from '../../../src/site/html/nothing.ts';

it('gives back the same HTML', () => {
  const html = markup`<p>${markup`<b>a</b>`} and what stands behind it</p>`;
  expect(inOnePiece(html)).toBe('<p><b>a</b> and what stands behind it</p>');
  expect(inOnePiece(NOTHING)).toBe('');
});
