/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'src/cli/{bin,start,link-bin,prepack}.mjs',
    'src/cli/main.ts',
    'src/pages/**/*.{astro,ts}',
    'tests/browser/screenshots.ts',
  ],
  project: ['src/**/*.{ts,mjs,astro,css}', 'tests/**/*.{ts,mjs}'],
  // Style sheets import one another, and take fonts out of packages.
  compilers: {
    css: (text) =>
      [...text.matchAll(/(?:@import |url\()'([^']+)'/g)].map(([, path]) => `import '${path}';`).join('\n'),
  },
  // A program of the system, not of npm.
  ignoreBinaries: ['ldd'],
};
