import type { Inputs } from './inputs.ts';
import type { PlannedPage } from './page-kind.ts';
import type { Params } from './site-file.ts';

/** What pages of a kind that has one for each of some things have in common. */
interface PageOf<Item, Props> {
  readonly params: (item: Item) => Params;
  readonly props: (item: Item) => Props;
  readonly inputs: (item: Item) => Inputs;
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

  get inputs(): PlannedPage<Props>['inputs'] {
    return () => this.of.inputs(this.item);
  }
}
