// What a build runs once it may be that there is something to be made. It is bundled, see src/cli/load-programs.ts.
export { beginBuild } from './begin-build.ts';
export { buildAnew } from './build-anew.ts';
