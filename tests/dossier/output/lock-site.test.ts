import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockSite } from '../../../src/dossier/output/lock-site.ts';
import { runProgram } from '../../setup/run-program.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

/** A number that no process has: the largest that Linux gives is 4,194,304. */
const DEAD = 99_999_999;

it('holds a site while it works, names its process, and gives the site back, also where the work fails', async () => {
  const home = await temporaryFolder();
  const dir = join(home, 'deep', 'site');
  const held = await lockSite(dir, () => Promise.resolve(readFileSync(`${dir}.lock`, 'utf8')));
  expect(held).toBe(String(process.pid));
  await expect(lockSite(dir, () => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
  expect(readdirSync(join(home, 'deep'))).toEqual([]);
});

it('takes away the lock of a process that was killed', async () => {
  const dir = join(await temporaryFolder(), 'site');
  writeFileSync(`${dir}.lock`, String(DEAD));
  const waited: number[] = [];
  expect(
    await lockSite(
      dir,
      () => Promise.resolve('done'),
      (pid) => waited.push(pid),
    ),
  ).toBe('done');
  expect(waited).toEqual([]);
  expect(existsSync(`${dir}.lock`)).toBe(false);
});

it('waits for a process that runs, and says so once', async () => {
  const dir = join(await temporaryFolder(), 'site');
  const lock = `${dir}.lock`;
  writeFileSync(lock, String(process.ppid));
  const waited: number[] = [];
  const ended = lockSite(
    dir,
    () => Promise.resolve('done'),
    (pid) => waited.push(pid),
  );
  const first = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 400, 'waits'))]);
  expect(first).toBe('waits');
  writeFileSync(lock, String(DEAD));
  expect(await ended).toBe('done');
  expect(waited).toEqual([process.ppid]);
});

it('lets processes take turns: none works while another does', async () => {
  const home = await temporaryFolder();
  const [dir, script, log] = [join(home, 'site'), join(home, 'work.ts'), join(home, 'log')];
  const module = new URL('../../../src/dossier/output/lock-site.ts', import.meta.url).href;
  writeFileSync(
    script,
    `import { appendFileSync } from 'node:fs';
    import { setTimeout as wait } from 'node:timers/promises';
    import { lockSite } from ${JSON.stringify(module)};
    for (let round = 0; round < 3; round++)
      await lockSite(${JSON.stringify(dir)}, async () => {
        appendFileSync(${JSON.stringify(log)}, 'begin ' + process.argv[2] + '\\n');
        await wait(20);
        appendFileSync(${JSON.stringify(log)}, 'end ' + process.argv[2] + '\\n');
      });`,
  );
  const runs = ['x', 'y', 'z'].map((name) => runProgram(process.execPath, [script, name], { cwd: home }));
  for (const { code, stderr } of await Promise.all(runs))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(18);
  for (let index = 0; index < lines.length; index += 2)
    expect(lines[index + 1]).toBe(lines[index]?.replace('begin', 'end'));
  expect(existsSync(`${dir}.lock`)).toBe(false);
});
