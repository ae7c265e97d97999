import { expect, it } from 'vitest';
import { handedOver, handOver, siteAtHand } from '../../src/site/handed-over.ts';
import type { Site } from '../../src/site/site.ts';

it('gives a page the site that is the present one, and its parts that of their page', async () => {
  expect(() => siteAtHand()).toThrow('Expected a page to ask');
  await expect(handedOver()).rejects.toThrow('Expected a site to be handed over');
  const [first, second] = [{}, {}] as [Site, Site];
  handOver(() => Promise.resolve(first));
  expect(await handedOver()).toBe(first);
  handOver(() => Promise.resolve(second));
  expect(siteAtHand()).toBe(first);
  expect(await handedOver()).toBe(second);
  expect(siteAtHand()).toBe(second);
});
