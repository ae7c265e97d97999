import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShardContent } from '../../../../src/core/search/index-format/shard-content.ts';
import { type SpaceState, writeSpace } from '../../../../src/core/search/writing/space-state.ts';
import type { SortedLines } from '../../../../src/core/search/writing/table-lines.ts';
import { type ReadShard, updateSpace } from '../../../../src/core/search/writing/update-space.ts';

type Lines = ReadonlyMap<string, number>;

/** Keys of paths, whose bodies may be any bytes. */
const key = fc.stringMatching(/^[a-d]{1,5}$/).map((text) => `p${text}`);
const lines = fc
  .array(fc.tuple(key, fc.nat(90)), { minLength: 1, maxLength: 80 })
  .map((list): Lines => new Map(list));
const edits = fc.array(fc.tuple(key, fc.option(fc.nat(90), { nil: undefined })), { maxLength: 12 });

/** Bodies tell what they are of, so that one in the wrong place is seen. */
const withBodies = (some: Lines): SortedLines => {
  const keys = [...some.keys()].sort();
  const keyOf = (line: number): string => keys[line] ?? '';
  const body = (line: number): Uint8Array =>
    Uint8Array.from({ length: some.get(keyOf(line)) ?? 0 }, (_, at) => keyOf(line).charCodeAt(at % 3));
  return {
    count: keys.length,
    key: keyOf,
    size: (line) => some.get(keyOf(line)) ?? 0,
    body,
    addTo: (shard, line) => {
      shard.add(keyOf(line), body(line), 0, body(line).length);
    },
  };
};

class Disk {
  readonly files = new Map<string, ShardContent>();
  writes = 0;

  readonly write = (content: ShardContent): string => {
    this.writes++;
    const name = JSON.stringify([...content.packed]);
    this.files.set(name, content);
    return name;
  };

  readonly read: ReadShard = (name) => this.files.get(name);
}

const LIMIT = { bytes: 120, whole: 150 };

const whole = (state: SpaceState | undefined, disk: Disk): unknown =>
  state && { ...state, names: state.names.map((name) => disk.files.get(name)) };

test('a space that is updated is the one that is written anew, and shards that stay are not written', () => {
  fc.assert(
    fc.property(lines, edits, (before, changes) => {
      const after = new Map(before);
      for (const [own, size] of changes) {
        if (size === undefined) after.delete(own);
        else after.set(own, size);
      }
      if (after.size === 0) return;
      const disk = new Disk();
      const first = writeSpace(withBodies(before), LIMIT, disk.write);
      const touched = new Set(changes.map(([own]) => own));
      const fresh = new Map([...after].filter(([own]) => touched.has(own)));
      const ranges = [...touched].sort().map((own) => ({ from: own, end: `${own}\u0002` }));
      disk.writes = 0;
      const updated = updateSpace(first, { lines: withBodies(fresh), ranges }, LIMIT, disk.read, disk.write);
      const written = disk.writes;
      const anew = writeSpace(withBodies(after), LIMIT, disk.write);
      expect(whole(updated, disk)).toEqual(whole(anew, disk));
      const stayed = anew.names.filter((name) => first.names.includes(name)).length;
      expect(written).toBeLessThanOrEqual(anew.names.length);
      if (touched.size === 0) expect([written, stayed]).toEqual([0, first.names.length]);
    }),
    { numRuns: 400 },
  );
});

test('where a shard that must be read is lost, there is no update', () => {
  const disk = new Disk();
  const first = writeSpace(withBodies(new Map([['pa', 3]])), LIMIT, disk.write);
  const change = { lines: withBodies(new Map([['pb', 2]])), ranges: [{ from: 'pb', end: 'pc' }] };
  expect(updateSpace(first, change, LIMIT, () => undefined, disk.write)).toBeUndefined();
});
