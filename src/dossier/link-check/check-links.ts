import type { LinkAnswer } from '../../core/link-check/link-answer.ts';
import { linkProblems } from '../../core/link-check/link-problems.ts';
import { linksToCheck, type PlaceOfReference } from '../../core/link-check/links-to-check.ts';
import { problem, type Problem } from '../../core/problem.ts';
import { referenceSchema } from '../../core/schema/reference.ts';
import type { Dossier } from '../../core/schema/dossier.ts';
import type { ContentFolder } from '../content-folder.ts';
import { locateInJson } from '../locate-in-json.ts';
import { CONFIG_FILE } from '../read-config.ts';
import { readJsonList } from '../read-json.ts';
import { REFERENCES_FILE } from '../read-references.ts';
import { readText } from '../read-text.ts';
import { askPolitely } from './ask-politely.ts';
import { openLinkCache } from './link-cache.ts';
import type { LinkWeb } from './link-web.ts';

export interface LinkCheckOptions {
  readonly web: LinkWeb;
  /** File of answers of earlier checks, outside the content folder. */
  readonly cacheFile: string;
  /** Hears of every address that has its answer: how many have, of how many. */
  readonly onLink?: (done: number, total: number) => void;
}

/** What a check of links found. */
export interface LinkCheck {
  readonly problems: readonly Problem[];
  readonly addresses: number;
  /** Addresses whose answer is that of an earlier check. */
  readonly remembered: number;
}

/** Asks every web address that the content names whether it is still there. Needs the network; a build never does this. */
export async function checkLinks(
  folder: ContentFolder,
  dossier: Pick<Dossier, 'articles' | 'terms' | 'references'>,
  { web, cacheFile, onLink }: LinkCheckOptions,
): Promise<LinkCheck> {
  const links = linksToCheck(dossier, await placesOfReferences(folder));
  const cache = await openLinkCache(cacheFile);
  const answers = new Map<string, LinkAnswer>();
  for (const { address } of links) {
    const answer = cache.get(address, web.now());
    if (answer) answers.set(address, answer);
  }
  const remembered = answers.size;
  const asked = links.map(({ address }) => address).filter((address) => !answers.has(address));
  await askPolitely(asked, web, (address, answer) => {
    answers.set(address, answer);
    cache.set(address, answer, web.now());
    onLink?.(answers.size, links.length);
  });
  if (asked.length > 0) await cache.save();
  const problems = isOffline([...answers.values()])
    ? [offline(folder)]
    : links.flatMap((link) => {
        const answer = answers.get(link.address);
        return answer ? linkProblems(link, answer) : [];
      });
  return { problems, addresses: links.length, remembered };
}

/** Where nobody at all answers, the network is ours to blame. */
function isOffline(answers: readonly LinkAnswer[]): boolean {
  return answers.length > 0 && answers.every(({ kind }) => kind === 'silent');
}

function offline(folder: ContentFolder): Problem {
  const place = { file: folder.display(CONFIG_FILE) };
  return problem(
    'link-unclear',
    place,
    'No web address answered',
    'See whether there is a network, and check again.',
  );
}

async function placesOfReferences(folder: ContentFolder): Promise<PlaceOfReference> {
  const file = folder.display(REFERENCES_FILE);
  const { items } = await readJsonList(folder.resolve(REFERENCES_FILE), file, referenceSchema);
  const locate = locateInJson(await readText(folder.resolve(REFERENCES_FILE), file));
  return ({ id }) => ({ file, ...locate([items.findIndex((item) => item.id === id), 'URL']) });
}
