import { access, cp, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PAGES, type RendererDescription, RUNTIME } from './renderer-description.ts';
import { runtimeModule } from './runtime-module.ts';
import { type PageStyle, sheetsOf } from './sheets-of.ts';

/** What comes before the name of a template in the key that Astro gives it: `/articles/[slug]&src/pages/`. */
const BEFORE_NAME = /^.*?&src\/pages\//;

/**
 * Keeps what Astro made of the templates, instead of the pages that it would render with it: the code goes to `folder`, and
 * `onStyles` is told of the style sheets that belong to it. What browsers fetch stays in Astro's output folder.
 */
export function captureRenderer(
  folder: string,
  onStyles: (styles: RendererDescription['styles']) => void,
): AstroIntegration {
  let outDir: URL;
  let styled: Iterable<readonly [string, { readonly styles?: readonly PageStyle[] }]> = [];
  return {
    name: 'dossier:capture-renderer',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [runtimeModule()] } });
      },
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:setup': ({ pages, target }) => {
        // Filled while Astro bundles; read when it is done.
        if (target === 'server') styled = pages as Map<string, { readonly styles?: readonly PageStyle[] }>;
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
    await access(join(code, RUNTIME));
    const sheets = [...styled].map(
      ([key, { styles = [] }]) => [key.replace(BEFORE_NAME, ''), sheetsOf(styles)] as const,
    );
    await mkdir(folder, { recursive: true });
    await rename(code, join(folder, PAGES)).catch(() => cp(code, join(folder, PAGES), { recursive: true }));
    await mkdir(code, { recursive: true });
    onStyles(Object.fromEntries(sheets));
  }
}
