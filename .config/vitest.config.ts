import { defineConfig } from 'vitest/config';

/** Real builds, installs and browsers: one file after another, for each of them uses the whole machine. */
const slow = { testTimeout: 180_000, hookTimeout: 300_000, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{sites,package,browser}/**'],
          // A busy machine must not fail a property that merely takes its time.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'sites', include: ['tests/sites/**/*.test.ts'], ...slow } },
      { test: { name: 'package', include: ['tests/package/**/*.test.ts'], ...slow } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...slow } },
    ],
  },
});
