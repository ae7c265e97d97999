import { join } from 'node:path';
import { addressesUnder } from '../../../src/core/addresses.ts';
import { type Citations, openCitations } from '../../../src/dossier/citations/citations.ts';
import { contentFolder } from '../../../src/dossier/content-folder.ts';
import { loadDossier } from '../../../src/dossier/load-dossier.ts';
import { writeLedger } from '../../../src/dossier/write-ledger.ts';
import { makeSite } from '../../../src/site/make-site.ts';
import type { Site } from '../../../src/site/site.ts';
import { Random } from '../../eval/citations/random.ts';
import { CACHE, ROOT } from '../../setup/paths.ts';
import { APPARATUS_EDITS } from '../../sites/edits/apparatus-edits.ts';
import { BODY_EDITS } from '../../sites/edits/body-edits.ts';
import { contentFiles } from '../../sites/edits/content-files.ts';
import type { Edit } from '../../sites/edits/edit.ts';
import { ENTRY_EDITS } from '../../sites/edits/entry-edits.ts';
import { FIELD_EDITS } from '../../sites/edits/field-edits.ts';
import { firstDossier } from '../../sites/edits/first-dossier.ts';
import type { MadeDossier } from '../../sites/edits/made-dossier.ts';
import { syncFolder } from '../../sites/edits/sync-folder.ts';

/** The site of a small dossier at some moment. */
export interface EditedSite {
  readonly site: Site;
  /** What was done to it since the moment before. */
  readonly edits: readonly string[];
}

const EDITS = [...FIELD_EDITS, ...BODY_EDITS, ...ENTRY_EDITS, ...APPARATUS_EDITS];

/** Citation styles know nothing of a dossier: one of each will do. */
let citations: Promise<Citations> | undefined;

/** A small dossier in an empty folder, as it is edited `steps` times, one edit at a time, and published each time; nothing is built. */
export async function* editedSites(seed: number, steps: number, home: string): AsyncGenerator<EditedSite> {
  const random = new Random(seed);
  const dossier = firstDossier(random);
  addLonely(dossier);
  const deal = dealOne(random);
  const content = join(home, 'content');
  let files: ReadonlySet<string> = new Set();
  let edits: string[] = ['the first moment'];
  for (let step = 0; step <= steps; step++) {
    files = await syncFolder(content, contentFiles(dossier), files);
    const { site, problems } = await publish(content, dossier);
    yield { site, edits };
    const place = { home, content, site: join(home, 'site'), cache: join(home, 'cache'), problems };
    do {
      const edit = deal();
      edits = (await edit.make(dossier, random, place)) ? [edit.name] : [];
    } while (edits.length === 0);
  }
}

/** One edit at a time: of several, one would hide that a page does not know of another. */
function dealOne(random: Random): () => Edit {
  let left: Edit[] = [];
  return () => {
    if (left.length === 0) left = [...EDITS];
    const [edit] = left.splice(random.between(0, left.length - 1), 1);
    if (!edit) throw new Error('Expected something to deal');
    return edit;
  };
}

/** Adds an article and a term that have to do with each other alone: what else an edit changes does not hide it of them. */
function addLonely({ entries }: MadeDossier): void {
  const says = ['De Zandtoren staat leeg.', 'Niemand klimt op de Zandtoren.'];
  entries.articles.set('zandtoren-leeg', { fields: { title: 'Leeg', date: '1999-05' }, blocks: says });
  entries.glossary.set('zandtoren', { fields: { term: 'Zandtoren', type: 'place' }, blocks: ['Een toren.'] });
}

async function publish(content: string, { run }: MadeDossier) {
  const folder = contentFolder(content, content);
  const dossier = await loadDossier(folder, { day: run.day });
  if (dossier.update) await writeLedger(folder, dossier.update);
  const site = makeSite(
    dossier,
    addressesUnder(run.base),
    () => (citations ??= openCitations(ROOT, { cache: join(CACHE, 'citations') })),
  );
  return { site, problems: dossier.problems };
}
