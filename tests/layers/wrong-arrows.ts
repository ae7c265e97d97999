import { type Files, resolveImports } from './resolve-imports.ts';

/** What each folder of src/ may import besides itself. Arrows point downwards only; `core` knows nobody. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/env.d.ts': ['site'],
  core: [],
  styles: [],
  i18n: ['core'],
  markdown: ['core'],
  scripts: ['core', 'i18n'],
  dossier: ['markdown', 'core'],
  site: ['dossier', 'markdown', 'i18n', 'core', 'scripts'],
  integrations: ['site', 'dossier', 'i18n', 'core'],
  cli: ['integrations', 'site', 'dossier', 'core', 'i18n'],
  components: ['site', 'i18n', 'dossier', 'markdown', 'core', 'scripts', 'styles'],
  layouts: ['components', 'site', 'i18n', 'dossier', 'markdown', 'core', 'scripts', 'styles'],
  pages: ['layouts', 'components', 'site', 'i18n', 'dossier', 'markdown', 'core', 'scripts', 'styles'],
};

/** Says of which type the virtual module is that hands pages their site; it is no code. */
const AMBIENT_TYPES = 'src/env.d.ts';

/** Imports that go where their folder may not: one line each. */
export function wrongArrows(files: Files): readonly string[] {
  return resolveImports(files)
    .filter(({ from, to }) => !isAllowed(layerOf(from), layerOf(to)))
    .map(({ from, to }) => `${from} imports ${to}`);
}

/** `src/core/annotate/x.ts` is of the layer `core`; what lies elsewhere is of none, and nobody imports it. */
function layerOf(path: string): string | undefined {
  if (path === AMBIENT_TYPES) return path;
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

function isAllowed(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  return from in ALLOWED && (from === to || (ALLOWED[from]?.includes(to) ?? false));
}
