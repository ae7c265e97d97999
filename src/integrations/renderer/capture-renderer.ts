import { cp, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DESCRIPTION, PAGES, type RendererDescription } from './renderer-description.ts';

/** Starts the name of the module through which Astro renders pages. */
const ENTRY = /^prerender-entry\..+\.mjs$/;

/**
 * Keeps what Astro made of the templates, instead of the pages that it would render with it: the code goes to `folder`,
 * with a description of what belongs to it. What browsers fetch stays in Astro's output folder.
 */
export function captureRenderer(folder: string): AstroIntegration {
  let outDir: URL;
  let styled: Iterable<readonly [string, { readonly styles?: unknown }]> = [];
  return {
    name: 'dossier:capture-renderer',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:setup': ({ pages, target }) => {
        // Filled while Astro bundles; read when it is done.
        if (target === 'server') styled = pages as Map<string, { readonly styles?: unknown }>;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => ({
          ...inner,
          setup: () => capture(fileURLToPath(outDir)),
          getStaticPaths: () => Promise.resolve([]),
          teardown: () => Promise.resolve(),
        }));
      },
    },
  };

  async function capture(output: string): Promise<void> {
    const code = join(output, '.prerender');
    const entry = (await readdir(code)).find((name) => ENTRY.test(name));
    if (entry === undefined) throw new Error('Expected Astro to make a module that renders pages');
    const description: RendererDescription = {
      entry,
      styles: [...styled].map(([page, { styles }]) => [page, styles ?? []]),
    };
    await mkdir(folder, { recursive: true });
    await rename(code, join(folder, PAGES)).catch(() => cp(code, join(folder, PAGES), { recursive: true }));
    await mkdir(code, { recursive: true });
    await writeFile(join(folder, DESCRIPTION), JSON.stringify(description));
  }
}
