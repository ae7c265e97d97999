import type { PassageId } from '../../core/schema/brands.ts';
import type { Outline } from '../../core/schema/dossier.ts';

type Rest = Omit<Outline, 'passages'>;

/** What nearly every body has none of is not written, and is the same for all. */
const NOTHING: Omit<Rest, 'words'> = {
  ...{ containers: {}, links: [], bareLinks: [] },
  ...{ cited: [], located: [], citedIn: [] },
};

/** Between ids of passages, which have no blanks. */
const BLANK = ' ';

/** An outline as texts to be kept: the ids of its passages, and JSON of the rest. */
export function outlineTexts({ passages, ...rest }: Outline): readonly [ids: string, rest: string] {
  const some = Object.entries(rest).filter(([, value]) => typeof value === 'number' || !isEmpty(value));
  return [passages.join(BLANK), JSON.stringify(Object.fromEntries(some))];
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

/**
 * The outline of such texts. The ids are most of it, and are read when somebody asks for them: whoever goes round all articles
 * mostly asks where they link to and what they cite.
 */
export class RecordedOutline implements Outline {
  readonly containers: Outline['containers'];
  readonly links: Outline['links'];
  readonly bareLinks: Outline['bareLinks'];
  readonly cited: Outline['cited'];
  readonly located: Outline['located'];
  readonly citedIn: Outline['citedIn'];
  readonly words: number;
  readonly #ids: () => string;
  #passages: readonly PassageId[] | undefined;

  constructor(ids: () => string, rest: string) {
    const {
      containers = NOTHING.containers,
      links = NOTHING.links,
      bareLinks = NOTHING.bareLinks,
      cited = NOTHING.cited,
      located = NOTHING.located,
      citedIn = NOTHING.citedIn,
      words = 0,
    } = JSON.parse(rest) as Partial<Rest>;
    this.containers = containers;
    this.links = links;
    this.bareLinks = bareLinks;
    this.cited = cited;
    this.located = located;
    this.citedIn = citedIn;
    this.words = words;
    this.#ids = ids;
  }

  get passages(): readonly PassageId[] {
    return (this.#passages ??= this.readPassages());
  }

  private readPassages(): readonly PassageId[] {
    const ids = this.#ids();
    return ids === '' ? [] : (ids.split(BLANK) as PassageId[]);
  }
}
