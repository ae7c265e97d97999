import { describe, expect, test } from 'vitest';
import { annotateAnew, NOTHING } from '../../../src/core/annotate/annotate.ts';
import { memoryBytes } from '../../../src/core/annotate/memory-bytes.ts';
import { nearestBytes, readNearest } from '../../../src/core/annotate/nearest-bytes.ts';
import { StoredMemory } from '../../../src/core/annotate/stored-memory.ts';
import type { Slug } from '../../../src/core/schema/brands.ts';
import { makeContent } from '../../eval/make-content.ts';
import { plainMemory } from './plain-memory.ts';

describe('what is remembered, as bytes', () => {
  const content = makeContent({
    articles: [{ slug: 'a', body: 'Aleppo en Homs. “Erdoğan” in Hama.' }],
    terms: [
      { slug: 'een', term: 'Homs', type: 'place', aliases: [{ text: 'Hama', shared: true }] },
      { slug: 'twee', term: 'Aleppo', type: 'place', aliases: [{ text: 'Hama', shared: true }] },
    ],
  });
  const { memory } = annotateAnew(content, NOTHING);
  const known = memory.get('a' as Slug)!;

  test('comes back as it was, from wherever the bytes lie', () => {
    expect(known.problems).not.toEqual([]);
    const bytes = memoryBytes(known, 'p');
    expect(plainMemory(StoredMemory.read(bytes, 'p'))).toEqual(plainMemory(known));
    const elsewhere = new Uint8Array(bytes.length + 3);
    elsewhere.set(bytes, 3);
    expect(plainMemory(StoredMemory.read(elsewhere.subarray(3), 'p'))).toEqual(plainMemory(known));
    expect(plainMemory(StoredMemory.read(Buffer.from(elsewhere.buffer, 3), 'p'))).toEqual(plainMemory(known));
  });

  test('of all articles together comes back too, and is nothing where it is damaged', () => {
    const { nearest } = annotateAnew(content, NOTHING);
    const bytes = nearestBytes(nearest, 'p');
    const { print, ground, shared, places, reasons } = nearest;
    expect(readNearest(bytes, 'p')).toEqual({ print, ground, shared, places, reasons });
    expect(readNearest(bytes, 'q')).toBeUndefined();
    expect(readNearest(bytes.subarray(0, -1), 'p')).toBeUndefined();
    expect(readNearest(new Uint8Array(), 'p')).toBeUndefined();
  });

  test('is nothing where another program wrote it, or it was cut off', () => {
    const bytes = memoryBytes(known, 'p');
    expect(StoredMemory.read(bytes, 'q')).toBeUndefined();
    for (let length = 0; length < bytes.length; length += 7)
      expect(StoredMemory.read(bytes.subarray(0, length), 'p')).toBeUndefined();
  });
});
