import type { SSRResult } from 'astro';
import { isHTMLString, markHTMLString } from 'astro/runtime/server/escape.js';
import { renderChild } from 'astro/runtime/server/render/any.js';
import { isAstroComponentInstance } from 'astro/runtime/server/render/astro/instance.js';
import { isRenderTemplateResult, renderTemplate } from 'astro/runtime/server/render/astro/render-template.js';
import { chunkToString } from 'astro/runtime/server/render/common.js';
import { isRenderInstruction } from 'astro/runtime/server/render/instruction.js';
import { isSlotString, SlotRenderInstance } from 'astro/runtime/server/render/slot.js';
import { expect, it } from 'vitest';
import { layOut, type PartsOfAstro } from '../../../src/integrations/renderer/lay-out.ts';

const ASTRO = {
  isHTMLString,
  isSlotString,
  isRenderTemplateResult,
  isAstroComponentInstance,
  isRenderInstruction,
  SlotRenderInstance,
  chunkToString,
  renderChild,
} as unknown as PartsOfAstro;

const RESULT = {} as SSRResult;

type Destination = Parameters<typeof renderChild>[0];

const html = (part: unknown): Promise<string> => layOut(part, RESULT, ASTRO);

it('escapes texts, and nothing that is HTML already', async () => {
  const part = renderTemplate`<p>${'<b> & "c"'} ${markHTMLString('<i>d</i>')}</p>`;
  expect(await html(part)).toBe('<p>&lt;b&gt; &amp; &quot;c&quot; <i>d</i></p>');
});

it('writes numbers, lists and templates in templates, and nothing for what is not there', async () => {
  const items = [1, 2].map((n) => renderTemplate`<li>${n}</li>`);
  const part = renderTemplate`<ul>${items}${undefined}${false}${null}${0}${() => 'x'}${''}</ul>`;
  expect(await html(part)).toBe('<ul><li>1</li><li>2</li>0x</ul>');
});

it('puts what must be waited for in its place', async () => {
  const slow = new Promise((done) => setTimeout(done, 5, renderTemplate`<b>${'<'}</b>`));
  const fast = Promise.resolve('fast');
  expect(await html(renderTemplate`<p>${slow}, ${[fast, '!']}</p>`)).toBe('<p><b>&lt;</b>, fast!</p>');
});

it('has Astro write what is rare, also where that is waited for', async () => {
  const slow = Promise.resolve('slow');
  const fragment = { render: (to: Destination) => renderChild(to, renderTemplate`(${slow} ${'and'})`) };
  expect(await html(renderTemplate`<p>${new Set(['a', 'b'])} ${fragment}</p>`)).toBe('<p>ab (slow and)</p>');
});

it('passes on what goes wrong', async () => {
  const part = renderTemplate`<p>${Promise.reject(new Error('broken'))}</p>`;
  await expect(html(part)).rejects.toThrow('broken');
});

it('passes on what goes wrong first, and leaves nothing else unheard', async () => {
  const late = Promise.reject(new Error('late'));
  const now = (): never => {
    throw new Error('now');
  };
  await expect(html(renderTemplate`<p>${late}${now}</p>`)).rejects.toThrow('now');
});
