import { cp, readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { type ContentFolder, isFolder } from '../dossier/content-folder.ts';
import { readConfig } from '../dossier/read-config.ts';

/** Gives the pages their dossier, follows its changes in `dossier dev`, and copies its own public/ into the site. */
export function dossierIntegration(folder: ContentFolder, cwd: string): AstroIntegration {
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [contentPlugin(folder, cwd)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const own = folder.resolve('public');
        if (await isFolder(own)) await cp(own, fileURLToPath(dir), { recursive: true });
      },
    },
  };
}

const MODULES = {
  'virtual:dossier': (folder: ContentFolder, cwd: string) =>
    `export const contentDir = ${JSON.stringify(folder.path)};\nexport const cwd = ${JSON.stringify(cwd)};`,
  'virtual:dossier/style': async (folder: ContentFolder) =>
    `export const style = ${JSON.stringify(await ownStyle(folder))};`,
} satisfies Record<string, (folder: ContentFolder, cwd: string) => string | Promise<string>>;

/** Serves the virtual modules; a change below the content folder discards what was read and reloads the browser. */
function contentPlugin(folder: ContentFolder, cwd: string): Plugin {
  return {
    name: 'dossier:content',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load: (id) => {
      const make = Object.entries(MODULES).find(([name]) => id === `\0${name}`)?.[1];
      return make?.(folder, cwd);
    },
    configureServer: (server) => {
      server.watcher.add(folder.path);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(folder.path + sep)) discard(server);
      });
    },
  };
}

function discard(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const { moduleGraph } = environment;
    for (const name of Object.keys(MODULES)) {
      const module = moduleGraph.getModuleById(`\0${name}`);
      if (!module) continue;
      moduleGraph.invalidateModule(module);
      for (const importer of module.importers) moduleGraph.invalidateModule(importer);
    }
  }
  server.ws.send({ type: 'full-reload' });
}

async function ownStyle(folder: ContentFolder): Promise<string> {
  const { config } = await readConfig(folder);
  if (config?.style === undefined) return '';
  return readFile(folder.resolve(config.style), 'utf8');
}
