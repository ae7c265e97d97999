/** Files taken at a time: few enough that both sides end together, enough that asking costs nothing. */
const AT_A_TIME = 8;

/** The places of a list that fall to one of several threads: each takes the next few, until there are none. */
export function* takeTurns(next: Int32Array<SharedArrayBuffer>, length: number): Generator<number> {
  for (;;) {
    const start = Atomics.add(next, 0, AT_A_TIME);
    if (start >= length) return;
    for (let place = start; place < Math.min(start + AT_A_TIME, length); place++) yield place;
  }
}
