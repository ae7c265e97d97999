import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages with Pagefind, as it comes. Its files go to `pagefind/` in the site. `onStart` hears when it begins. */
export function pagefindIntegration(onStart?: () => void): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        onStart?.();
        try {
          await indexFolder(fileURLToPath(dir));
        } finally {
          await close();
        }
      },
    },
  };
}

async function indexFolder(path: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path });
  const written = await index.writeFiles({ outputPath: `${path}/pagefind` });
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
}
