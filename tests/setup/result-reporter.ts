import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { ROOT } from './paths.ts';

/** What became of a run of Vitest, for those who sum up several. */
export interface TestRun {
  /** Tests that passed. */
  readonly passed: number;
  /** A line for each thing that failed: a test, what was to be done before or after tests, or something beside all of them. */
  readonly failures: readonly string[];
}

/** Writes a `TestRun` as JSON to the file that the environment names. */
export default class ResultReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env['DOSSIER_TEST_RUN'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(testRun(modules, unhandled)));
  }
}

function testRun(modules: readonly TestModule[], unhandled: readonly SerializedError[]): TestRun {
  return {
    passed: modules.reduce((sum, module) => sum + [...module.children.allTests('passed')].length, 0),
    failures: [...modules.flatMap(failuresOf), ...unhandled.map((error) => lineOf(whereOf(error), [error]))],
  };
}

/** What failed in a file: tests, and what was to be done before or after some, by which no test need have failed. */
function failuresOf(module: TestModule): readonly string[] {
  const file = relative(ROOT, module.moduleId);
  const suites = [...module.children.allSuites()].map((suite) => ({
    name: suite.fullName,
    errors: suite.errors(),
  }));
  const around = [{ name: 'before, between or after its tests', errors: module.errors() }, ...suites];
  const tests = [...module.children.allTests('failed')].map((test) => ({
    name: test.fullName,
    errors: test.result().errors ?? [],
  }));
  return [...around.filter(({ errors }) => errors.length > 0), ...tests].map(({ name, errors }) =>
    lineOf(`${file} > ${name}`, errors),
  );
}

/** Where an error came up that no test waited for: the file whose tests ran then, if Vitest knows. */
function whereOf({ VITEST_TEST_PATH: path }: SerializedError): string {
  return typeof path === 'string' ? `${relative(ROOT, path)} > unawaited` : 'outside all tests';
}

function lineOf(what: string, errors: readonly SerializedError[]): string {
  const [first = ''] = (errors[0]?.message ?? '').split('\n');
  return first === '' ? what : `${what}: ${first}`;
}
