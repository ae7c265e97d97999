import { FILE_KINDS } from '../files/index.ts';
import { PAGE_KINDS } from '../pages/index.ts';
import type { Site } from '../site.ts';
import type { PlannedFile } from './file-kind.ts';
import type { PlannedPage } from './page-kind.ts';
import { pathOfPage } from './path-of-page.ts';
import type { SiteFile } from './site-file.ts';

/** Every page and file that is made from a dossier. Of two with one path the first counts, as in Astro. */
export async function planSite(site: Site): Promise<readonly SiteFile[]> {
  const planned = new Map<string, SiteFile>();
  const add = (file: SiteFile): void => {
    if (!planned.has(file.path)) planned.set(file.path, file);
  };
  for (const { template, pages } of PAGE_KINDS)
    for (const page of pages(site)) add(new PageOfSite(template, page));
  for (const list of await Promise.all(FILE_KINDS.map(async (kind) => kind(site))))
    for (const file of list) add(new TextOfSite(file));
  return [...planned.values()];
}

/** A page as a file of the site. Like the pages themselves it holds next to nothing, for there are tens of thousands. */
class PageOfSite implements SiteFile {
  readonly path: string;
  private readonly template: string;
  private readonly page: PlannedPage<object>;

  constructor(template: string, page: PlannedPage<object>) {
    this.path = pathOfPage(template, page.params);
    this.template = template;
    this.page = page;
  }

  get inputs(): SiteFile['inputs'] {
    return this.page.inputs;
  }

  get basis(): SiteFile['basis'] {
    return this.page.basis;
  }

  get decidesFor(): SiteFile['decidesFor'] {
    return this.page.decidesFor;
  }

  get decidedBy(): SiteFile['decidedBy'] {
    return this.page.decidedBy;
  }

  get making(): SiteFile['making'] {
    const { params, props } = this.page;
    return { by: 'template', template: this.template, params, props };
  }
}

class TextOfSite implements SiteFile {
  private readonly file: PlannedFile;

  constructor(file: PlannedFile) {
    this.file = file;
  }

  get path(): string {
    return this.file.path;
  }

  get inputs(): SiteFile['inputs'] {
    return this.file.inputs;
  }

  get basis(): SiteFile['basis'] {
    return this.file.basis;
  }

  get decidedBy(): SiteFile['decidedBy'] {
    return this.file.decidedBy;
  }

  get after(): SiteFile['after'] {
    return this.file.after;
  }

  get making(): SiteFile['making'] {
    return { by: 'text', text: this.file.text };
  }
}
