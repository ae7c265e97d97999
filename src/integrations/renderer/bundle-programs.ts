import { basename, dirname, extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { BUNDLE } from '../../dossier/thread/start-thread.ts';
import { BUNDLED } from './renderer-description.ts';

const HERE = import.meta.url;

/** What a build runs once it may be that there is something to be made. */
const ENTRY = 'cli/build-programs';

/** What runs in threads of its own beside that, in every build of a large dossier: each has all its programs for itself. */
const THREADS = ['dossier/output/writer/writer-thread', 'dossier/search-thread/search-thread'];

/**
 * What is left in place: two that remember something for their whole process, of which there is to be one, and what is needed
 * only where there is no bundle.
 */
const LEFT = ['site/handed-over', 'dossier/output/running-program', 'integrations/renderer/make-renderer'];

/** How a program asks where it lies. */
const PLACE = /(?<![\w.$'"`])(?:import\.meta\.url|__filename|__dirname)\b/g;

/**
 * Puts the programs of a build into one file in a folder, with all that they import, and those of its threads into one each, which
 * `startThread` finds there: Node takes a third of a millisecond to find and link each, and there are twelve hundred.
 */
export async function bundlePrograms(folder: string): Promise<void> {
  await bundleProgram(ENTRY, folder, BUNDLED);
  for (const thread of THREADS) await bundleProgram(thread, folder, `${basename(thread)}${BUNDLE}`);
}

async function bundleProgram(program: string, folder: string, name: string): Promise<void> {
  const bundle = await rolldown({
    input: programAt(program),
    platform: 'node',
    plugins: [leftInPlace()],
    logLevel: 'silent',
  });
  try {
    await bundle.write({ dir: folder, entryFileNames: name, codeSplitting: false });
  } finally {
    await bundle.close();
  }
}

/** Leaves programs in place; and what the others find beside themselves is still where they lay. Few are asked about: it is not free. */
function leftInPlace(): Plugin {
  const left = new Set(LEFT.map(programAt));
  const named = new RegExp(`/(?:${LEFT.map((name) => basename(name)).join('|')})\\.[jt]s$`);
  return {
    name: 'dossier:left-in-place',
    resolveId: {
      filter: { id: named },
      async handler(id, importer) {
        const found = await this.resolve(id, importer);
        return found && left.has(found.id) ? { id: pathToFileURL(found.id).href, external: true } : null;
      },
    },
    transform: {
      // What bundlers themselves add has no place.
      filter: { code: new RegExp(PLACE.source), id: { exclude: /^\0/ } },
      handler: placed,
    },
  };
}

/** A program that says by itself where it lies, however it asks. */
function placed(code: string, path: string): string {
  const places = new Map([
    ['import.meta.url', pathToFileURL(path).href],
    ['__filename', path],
    ['__dirname', dirname(path)],
  ]);
  return code.replace(PLACE, (asked) => JSON.stringify(places.get(asked)));
}

function programAt(name: string): string {
  return fileURLToPath(new URL(`../../${name}${extname(HERE)}`, HERE));
}
