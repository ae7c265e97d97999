/**
 * The day of a build, `2026-11-21` in UTC: today, or that of SOURCE_DATE_EPOCH, seconds since 1970, by which a build can be
 * repeated to the byte (reproducible-builds.org).
 */
export function buildDay(now: Date, epoch: string | undefined): string {
  const seconds = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? Number(epoch) : undefined;
  return (seconds === undefined ? now : new Date(seconds * 1000)).toISOString().slice(0, 10);
}
