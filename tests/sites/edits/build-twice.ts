import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runDossier } from '../../setup/run-dossier.ts';
import { fileDifferences } from '../file-differences.ts';
import { type Files, filesOf } from '../files-of.ts';
import type { Place } from './edit.ts';
import { keptPrograms } from './kept-programs.ts';

type Problems = Place['problems'];

/** How a build that could use all that earlier ones left compares with one that could use nothing. */
export interface BuiltTwice {
  readonly problems: Problems;
  /** A line for everything that sets the two apart: none is right. */
  readonly differences: readonly string[];
}

/**
 * Builds a dossier where it lies, beside a copy of it that has neither a site nor a cache, and compares. What the first clean
 * build made of Dossier's own programs is lent to later ones, as it is no part of what is compared.
 */
export async function buildTwice(
  place: Place,
  { day, base }: { readonly day: string; readonly base: string },
): Promise<BuiltTwice> {
  const home = `${place.home}-clean`;
  await rm(home, { recursive: true, force: true });
  await cp(place.content, join(home, 'content'), { recursive: true });
  const programs = keptPrograms(join(dirname(place.home), 'programs'));
  const cache = join(home, 'cache');
  await programs.lend(cache);
  await programs.lend(place.cache);
  const before = await filesOf(place.site);
  const epoch = String(Date.parse(day) / 1000);
  const [live, clean] = await Promise.all(
    [
      { cwd: place.home, cache: place.cache },
      { cwd: home, cache },
    ].map(({ cwd, cache }) => build(cwd, base, { SOURCE_DATE_EPOCH: epoch, DOSSIER_CACHE: cache })),
  );
  if (!live || !clean) throw new Error('Expected two builds');
  await programs.take(cache);
  // A build that made nothing leaves the site as it was.
  const expected = clean.site.size === 0 ? before : clean.site;
  const differences = [
    ...(live.code === clean.code ? [] : [`exit code ${live.code} should be ${clean.code}: ${live.stderr}`]),
    ...(clean.code === '0' || clean.code === '1' ? [] : [`clean build: ${clean.code}: ${clean.stderr}`]),
    ...fileDifferences(live.site, expected).map((line) => `site/${line}`),
    ...fileDifferences(live.content, clean.content).map((line) => `content/${line}`),
    ...fileDifferences(
      new Map([['problems', live.report]]),
      new Map([['problems', clean.report]]),
    ),
  ];
  return { problems: live.problems, differences };
}

interface Built {
  readonly code: string;
  readonly stderr: string;
  readonly problems: Problems;
  /** The same, as JSON, with everything that is said of each. */
  readonly report: string;
  readonly site: Files;
  readonly content: Files;
}

async function build(cwd: string, base: string, environment: NodeJS.ProcessEnv): Promise<Built> {
  const args = ['build', '--content', 'content', '--out', 'site', '--base', base, '--json'];
  const { code, stdout, stderr } = await runDossier(args, cwd, environment);
  const { problems } = JSON.parse(stdout || '{"problems":[]}') as { readonly problems: Problems };
  const [site, content] = await Promise.all([filesOf(join(cwd, 'site')), filesOf(join(cwd, 'content'))]);
  return { code: String(code), stderr, problems, report: JSON.stringify(problems), site, content };
}
