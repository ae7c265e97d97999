import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startThread, type Thread } from '../../../src/dossier/thread/start-thread.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import type { EchoQuestion } from './echo-thread.ts';

function echo(program = './echo-thread'): Thread<EchoQuestion, string> {
  const thread = startThread<EchoQuestion, string>(program, import.meta.url, 4);
  onTestFinished(thread.dismiss);
  return thread;
}

it('is answered each of its questions, in their order', async () => {
  const { ask } = echo();
  expect(await Promise.all([ask({ say: 'one', after: 30 }), ask({ say: 'two' })])).toEqual(['one', 'two']);
});

it('throws what went wrong, with all that Node says of it, and answers the next question', async () => {
  const { ask } = echo();
  const path = join(await temporaryFolder(), 'nothing');
  await expect(ask({ read: path })).rejects.toMatchObject({ code: 'ENOENT', path, syscall: 'open' });
  expect(await ask({ say: 'still here' })).toBe('still here');
});

it('keeps what Node makes of its programs where it is kept of those of this thread', async () => {
  enableCompileCache();
  expect(getCompileCacheDir()).toBeTypeOf('string');
  expect(await echo().ask({ compiled: true })).toBe(getCompileCacheDir());
});

it.each([
  ['ends', './echo-thread', { end: true }],
  ['never began', './no-such-thread', { say: 'hello' }],
] as const)('gives nothing where the thread %s', async (_what, program, question) => {
  const { ask } = echo(program);
  expect(await Promise.all([ask(question), ask({ say: 'after' })])).toEqual([undefined, undefined]);
  expect(await ask({ say: 'later' })).toBeUndefined();
});
