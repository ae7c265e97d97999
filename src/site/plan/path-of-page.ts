import type { Params } from './site-file.ts';

/** Where the page of a template lies in a site: `articles/[slug].astro` and `{slug: 'x'}` → `articles/x/index.html`. */
export function pathOfPage(template: string, params: Params): string {
  const name = template.replace(/\.astro$/, '').replace(/\[(?:\.\.\.)?(\w+)\]/g, (_whole, param: string) => {
    const value = params[param];
    if (value === undefined) throw new Error(`Expected a value for [${param}] of ${template}`);
    return value;
  });
  if (name === '404') return '404.html';
  const folder = name === 'index' ? '' : name.replace(/\/index$/, '');
  return folder === '' ? 'index.html' : `${folder}/index.html`;
}
