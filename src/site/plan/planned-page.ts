import type { Article } from '../../core/schema/dossier.ts';
import type { Inputs } from './inputs.ts';
import type { PlannedPage } from './page-kind.ts';
import type { Params } from './site-file.ts';

/** What pages of a kind that has one for each of some things have in common. */
interface PageOf<Item, Props> {
  readonly params: (item: Item) => Params;
  readonly props: (item: Item) => Props;
  readonly inputs: (item: Item) => Inputs;
  /** As in `SiteFile`. */
  readonly basis?: (item: Item) => number;
  readonly decidesFor?: (item: Item) => Article;
  readonly decidedBy?: (item: Item) => Article | undefined;
}

/** The page of a thing. A large site has tens of thousands of them, so that each holds nothing but the thing. */
export function plannedPage<Item, Props extends object>(
  item: Item,
  of: PageOf<Item, Props>,
): PlannedPage<Props> {
  return new PageOfItem(item, of);
}

class PageOfItem<Item, Props extends object> implements PlannedPage<Props> {
  private readonly item: Item;
  private readonly of: PageOf<Item, Props>;

  constructor(item: Item, of: PageOf<Item, Props>) {
    this.item = item;
    this.of = of;
  }

  get params(): Params {
    return this.of.params(this.item);
  }

  get props(): Props {
    return this.of.props(this.item);
  }

  get decidesFor(): PlannedPage<Props>['decidesFor'] {
    return this.of.decidesFor?.(this.item);
  }

  get decidedBy(): PlannedPage<Props>['decidedBy'] {
    return this.of.decidedBy?.(this.item);
  }

  get basis(): PlannedPage<Props>['basis'] {
    const { basis } = this.of;
    return basis && (() => basis(this.item));
  }

  get inputs(): PlannedPage<Props>['inputs'] {
    return () => this.of.inputs(this.item);
  }
}
