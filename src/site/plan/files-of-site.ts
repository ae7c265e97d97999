import type { PlannedFile } from './file-kind.ts';
import type { PlannedPage } from './page-kind.ts';
import { pathOfPage } from './path-of-page.ts';
import type { SiteFile } from './site-file.ts';

/** A page as a file of the site. Like the pages themselves it holds next to nothing, for there are tens of thousands. */
export class PageOfSite implements SiteFile {
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

  get making(): SiteFile['making'] {
    const { params, props } = this.page;
    return { by: 'template', template: this.template, params, props };
  }
}

/** Any other file. */
export class TextOfSite implements SiteFile {
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

  get after(): SiteFile['after'] {
    return this.file.after;
  }

  get making(): SiteFile['making'] {
    return { by: 'text', text: this.file.text };
  }
}
