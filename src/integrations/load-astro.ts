import type * as Astro from 'astro';

/**
 * Astro; loading it takes longer than most commands do. By itself it tells its makers of each run, with what it asks git about
 * the project, and a build would wait for their answer: from a dossier that nobody has seen yet, nobody is told anything.
 */
export function loadAstro(): Promise<typeof Astro> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return import('astro');
}
