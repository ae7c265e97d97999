/** Says how fast a piece of work goes, and how long it will take. */
export type Pace = (done: number, total: number, milliseconds: number) => string;

/** How far back the pace is measured, in milliseconds: shorter jumps about, longer lags behind when the work becomes easier. */
const WINDOW_MS = 15_000;

/** How often the pace is noted, in milliseconds: a bar asks for it with every file. */
const MOMENT_MS = 500;

/** Share of the work before which no end is foretold: the first files of a site are its dearest. */
const ENOUGH_DONE = 0.02;

/** From this many seconds on, minutes are said. */
const MANY_SECONDS = 100;

interface Moment {
  readonly done: number;
  readonly milliseconds: number;
}

/**
 * Begins to watch work: each call says the pace of late and what it promises, `120 a second, 14 s left`.
 * Milliseconds are counted from the beginning of the work.
 */
export function createPace(): Pace {
  let moments: Moment[] = [];
  let since: Moment = { done: 0, milliseconds: 0 };
  return (done, total, milliseconds) => {
    const gone = moments.filter((one) => milliseconds - one.milliseconds > WINDOW_MS);
    // The last moment before the window is what it is held against.
    since = gone.at(-1) ?? since;
    moments = moments.slice(gone.length);
    if (milliseconds - (moments.at(-1) ?? since).milliseconds >= MOMENT_MS)
      moments.push({ done, milliseconds });
    const perSecond = (done - since.done) / (Math.max(1, milliseconds - since.milliseconds) / 1000);
    const pace = `${perSecond < 10 ? perSecond.toFixed(1) : perSecond.toFixed(0)} a second`;
    const promises = done >= total * ENOUGH_DONE && perSecond > 0;
    return promises ? `${pace}, ${timeText((total - done) / perSecond)} left` : pace;
  };
}

function timeText(seconds: number): string {
  if (seconds < MANY_SECONDS) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < MANY_SECONDS ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
