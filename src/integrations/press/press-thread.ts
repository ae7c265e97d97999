import { contentFolder } from '../../dossier/content-folder.ts';
import { loadDossier } from '../../dossier/load-dossier.ts';
import { type StagedFile, stager } from '../../dossier/output/stage-files.ts';
import { answerQuestions } from '../../dossier/thread/answer-questions.ts';
import { handOver } from '../../site/handed-over.ts';
import { planSite } from '../../site/plan/plan-site.ts';
import { filesOfPlan } from '../../site/plan/site-plan.ts';
import { madeFile } from '../made-file.ts';
import { openRenderer } from '../renderer/open-renderer.ts';
import { siteOf } from '../site-of.ts';
import type { PressAnswer, PressQuestion, PressSite, WantedFile } from './messages.ts';
import { pressPrint } from './press-print.ts';

// A thread that makes files of a site beside the first one. It loads the dossier from what that one has just kept.
let make: ((file: WantedFile) => Promise<StagedFile>) | undefined;

answerQuestions(async (question: PressQuestion): Promise<PressAnswer> => {
  if ('site' in question) return { print: await open(question.site) };
  if (!make) throw new Error('Expected a press to be open before it makes files');
  const staged: StagedFile[] = [];
  for (const file of question.files) staged.push(await make(file));
  return { staged };
});

async function open({ contentDir, cwd, base, caches, place }: PressSite): Promise<string> {
  const folder = contentFolder(contentDir, cwd);
  const dossier = await loadDossier(folder, { rules: [], cacheDir: caches, keeps: false });
  const site = siteOf(dossier, base, caches);
  handOver(() => Promise.resolve(site));
  const renderer = await openRenderer(base, caches);
  const planned = new Map(filesOfPlan(await planSite(site)).map((file) => [file.path, file]));
  const { stage } = stager(place.dir, place.folder);
  make = async ({ path, was }) => {
    const file = planned.get(path);
    if (!file) throw new Error(`Expected ${path} to be planned here too`);
    return stage(path, await madeFile(file, renderer), was);
  };
  return pressPrint(site, renderer);
}
