import { cp } from 'node:fs/promises';
import { extname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { EnvironmentModuleGraph, EnvironmentModuleNode, Plugin, ViteDevServer } from 'vite';
import { type ContentFolder, isFolder } from '../dossier/content-folder.ts';

/** Gives the pages their dossier, follows its changes in `dossier dev`, and copies its own public/ into the site. */
export function dossierIntegration(folder: ContentFolder, cwd: string): AstroIntegration {
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const told = { contentDir: folder.path, cwd, base: config.base, root: fileURLToPath(config.root) };
        const plugins = [contentPlugin(folder, told), handedOverPlugin(command === 'build')];
        updateConfig({ vite: { plugins } });
      },
      'astro:build:done': async ({ dir }) => {
        const own = folder.resolve('public');
        if (await isFolder(own)) await cp(own, fileURLToPath(dir), { recursive: true });
      },
    },
  };
}

const MODULE = 'virtual:dossier';

const HANDED_OVER = 'virtual:dossier/handed-over';

/** Keeps src/dossier/handed-over.ts out of the bundle of a build. Elsewhere nothing is handed over. */
function handedOverPlugin(isBuild: boolean): Plugin {
  const { href } = new URL(`../dossier/handed-over${extname(import.meta.url)}`, import.meta.url);
  return {
    name: 'dossier:handed-over',
    resolveId: (id) => {
      if (id !== HANDED_OVER) return undefined;
      return isBuild ? { id: href, external: true } : `\0${HANDED_OVER}`;
    },
    load: (id) => (id === `\0${HANDED_OVER}` ? 'export const handedOver = () => undefined;' : undefined),
  };
}

/** Tells the pages where their content is; a change of it discards what was read and reloads the browser. */
function contentPlugin(folder: ContentFolder, told: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'dossier:content',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => {
      if (id !== `\0${MODULE}`) return undefined;
      const lines = Object.entries(told).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return lines.join('\n');
    },
    configureServer: (server) => {
      // Astro has taken the base path off the address before it gets here.
      server.middlewares.use(sirv(folder.resolve('public'), { dev: true }));
      server.watcher.add(folder.path);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(folder.path + sep)) discard(server);
      });
    },
  };
}

/** Forgets the module that names the content, and all that rests on it, so that the next request reads anew. */
function discard(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(`\0${MODULE}`);
    if (!module) continue;
    invalidate(module, environment.moduleGraph, new Set());
    environment.hot.send({ type: 'full-reload' });
  }
  server.ws.send({ type: 'full-reload' });
}

function invalidate(
  module: EnvironmentModuleNode,
  graph: EnvironmentModuleGraph,
  seen: Set<EnvironmentModuleNode>,
): void {
  if (seen.has(module)) return;
  seen.add(module);
  graph.invalidateModule(module);
  for (const importer of module.importers) invalidate(importer, graph, seen);
}
