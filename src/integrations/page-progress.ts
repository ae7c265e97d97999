import type { AstroIntegration } from 'astro';

/** Reports every page as it is rendered: how many are done, of how many. */
export function pageProgress(onPage: (done: number, total: number) => void): AstroIntegration {
  return {
    name: 'dossier:progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        let total = 0;
        let done = 0;
        setPrerenderer((inner) => ({
          ...inner,
          getStaticPaths: async () => {
            const paths = await inner.getStaticPaths();
            total = paths.length;
            return paths;
          },
          render: async (request, options) => {
            const page = await inner.render(request, options);
            onPage(++done, total);
            return page;
          },
        }));
      },
    },
  };
}
