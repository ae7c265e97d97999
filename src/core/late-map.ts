/**
 * A map whose values are made when they are asked for, and of which the last alone is kept: for what there is of every
 * article, and is looked at of one after the other.
 */
export class LateMap<Key, Value> extends Map<Key, Value> {
  private readonly places: ReadonlyMap<Key, number>;
  private readonly make: (key: Key, place: number) => Value;
  private last: { readonly place: number; readonly value: Value } | undefined;

  /**
   * @param keys each once, in the order of the map
   * @param make the value of a key, given its place in that order
   */
  constructor(keys: Iterable<Key>, make: (key: Key, place: number) => Value) {
    super();
    this.places = new Map([...keys].map((key, place) => [key, place]));
    this.make = make;
  }

  override get size(): number {
    return this.places.size;
  }

  override has(key: Key): boolean {
    return this.places.has(key);
  }

  override get(key: Key): Value | undefined {
    const place = this.places.get(key);
    if (place === undefined) return undefined;
    if (this.last?.place !== place) this.last = { place, value: this.make(key, place) };
    return this.last.value;
  }

  override keys(): MapIterator<Key> {
    return this.places.keys();
  }

  override *values(): MapIterator<Value> {
    for (const [key, place] of this.places) yield this.make(key, place);
  }

  override *entries(): MapIterator<[Key, Value]> {
    for (const [key, place] of this.places) yield [key, this.make(key, place)];
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  override forEach(act: (value: Value, key: Key, map: Map<Key, Value>) => void): void {
    for (const [key, value] of this) act(value, key, this);
  }
}
