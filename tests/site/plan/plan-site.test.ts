import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressesUnder } from '../../../src/core/addresses.ts';
import { openCitations } from '../../../src/dossier/citations/citations.ts';
import { contentFolder } from '../../../src/dossier/content-folder.ts';
import { loadDossier } from '../../../src/dossier/load-dossier.ts';
import { makeSite } from '../../../src/site/make-site.ts';
import { PAGE_KINDS } from '../../../src/site/pages/index.ts';
import { pagesOfKind } from '../../../src/site/plan/pages-of-kind.ts';
import { planSite } from '../../../src/site/plan/plan-site.ts';
import type { SiteFile } from '../../../src/site/plan/site-file.ts';
import { filesOfPlan } from '../../../src/site/plan/site-plan.ts';
import type { Site } from '../../../src/site/site.ts';
import { CACHE, ROOT } from '../../setup/paths.ts';

const PAGES = join(ROOT, 'src', 'pages');

/** A print of either make, or nothing: what is longer than a key keeps of it must be a hash. */
const INPUT = /^(?:[\w-]{10}|[\w-]{16})?$/;

let site: Site;
let files: readonly SiteFile[];

beforeAll(async () => {
  const dossier = await loadDossier(contentFolder(join(ROOT, 'tests', 'sites', 'english'), ROOT));
  site = makeSite(dossier, addressesUnder('/x/'), () =>
    openCitations(ROOT, { cache: join(CACHE, 'citations') }),
  );
  files = filesOfPlan(await planSite(site));
}, 120_000);

describe('the plan of a site', () => {
  it('has each path once', () => {
    const paths = files.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(100);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('has paths that are addresses: below the site, with slashes, without what an address would escape', () => {
    const odd = files
      .map(({ path }) => path)
      .filter((path) => encodeURI(path) !== path || /^\/|\\|\.\./.test(path));
    expect(odd).toEqual([]);
  });

  it('has a page of each kind that this dossier has', () => {
    const templates = new Set(
      files.flatMap(({ making }) => (making.by === 'template' ? [making.template] : [])),
    );
    for (const template of ['index.astro', '404.astro', 'articles/[slug].astro', 'glossary/[slug].astro'])
      expect(templates).toContain(template);
  });

  it('tells of everything what it is made from, each by one print', () => {
    const odd = files.flatMap(({ path, inputs }) =>
      Object.entries(inputs()).flatMap(([name, input]) =>
        INPUT.test(input) ? [] : [`${path} ${name}: ${input}`],
      ),
    );
    expect(odd).toEqual([]);
  });

  it('always gives the inputs of a kind the same names', () => {
    const odd = PAGE_KINDS.flatMap((kind) => {
      const { template } = kind;
      const names = new Set(pagesOfKind(kind, site).map(({ inputs }) => Object.keys(inputs()).join(' ')));
      return names.size > 1 ? [`${template}: ${[...names].join(' / ')}`] : [];
    });
    expect(odd).toEqual([]);
  });

  it('is the same when it is made again', async () => {
    const again = filesOfPlan(await planSite(site));
    const told = (list: readonly SiteFile[]) => list.map(({ path, inputs }) => [path, inputs()]);
    expect(told(again)).toEqual(told(files));
  });
});

describe('the list of kinds of pages', () => {
  const templates = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.astro'));

  it('has every template of src/pages, once', () => {
    expect(PAGE_KINDS.map(({ template }) => template).sort()).toEqual([...templates].sort());
  });

  it('says of a kind that search engines are asked to leave it out if, and only if, its template does', () => {
    const saidByTemplate = templates.filter((name) => isUnlisted(readFileSync(join(PAGES, name), 'utf8')));
    const saidByKind = PAGE_KINDS.filter(({ unlisted }) => unlisted).map(({ template }) => template);
    // A server says of this one that there is nothing here.
    expect(saidByKind.filter((name) => name !== '404.astro').sort()).toEqual(saidByTemplate.sort());
  });
});

/** `unlisted` of the layout, or a layout that always says so. */
function isUnlisted(template: string): boolean {
  return /<Page\b[^>]*\bunlisted\b/.test(template) || /<MovedPage\b/.test(template);
}
