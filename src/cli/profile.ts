import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';

/**
 * Does a piece of work and writes where its time went: a V8 CPU profile, which the Performance panel of Chromium
 * browsers and Visual Studio Code open. Written also where the work fails.
 */
export async function profiled<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  try {
    return await work();
  } finally {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    await writeFile(file, JSON.stringify(profile));
  }
}
