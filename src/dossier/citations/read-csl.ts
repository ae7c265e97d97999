import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CITATION_LOCALE_NAMES, type CitationLocale } from '../../core/cite/locales.ts';
import { CITATION_STYLE_NAMES, CITATION_STYLES, type CitationStyleName } from '../../core/cite/styles.ts';
import { AMENDMENTS } from './amendments.ts';

/** Styles and locales as XML, amended. */
export interface Csl {
  readonly styles: ReadonlyMap<CitationStyleName, string>;
  readonly locales: ReadonlyMap<CitationLocale, string>;
}

/** Reads the files of the Citation Style Language that come with Dossier; `root` is Dossier's own folder. */
export async function readCsl(root: string): Promise<Csl> {
  const folder = join(root, 'src', 'dossier', 'citations', 'csl');
  const styles = CITATION_STYLE_NAMES.map(async (name) => {
    const path = join(folder, 'styles', `${CITATION_STYLES[name].file}.csl`);
    return [name, amend(name, await readFile(path, 'utf8'))] as const;
  });
  const locales = CITATION_LOCALE_NAMES.map(async (name) => {
    const path = join(folder, 'locales', `locales-${name}.xml`);
    return [name, amend(name, await readFile(path, 'utf8'))] as const;
  });
  return { styles: new Map(await Promise.all(styles)), locales: new Map(await Promise.all(locales)) };
}

function amend(name: CitationStyleName | CitationLocale, xml: string): string {
  return AMENDMENTS.filter(({ of }) => of === name).reduce((text, { from, to }) => {
    if (text.split(from).length !== 2)
      throw new Error(
        `Expected ${name} to hold once what is amended, not ${text.split(from).length - 1} times: ${from}`,
      );
    return text.replace(from, () => to);
  }, xml);
}
