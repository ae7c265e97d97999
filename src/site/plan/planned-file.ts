import type { PlannedFile } from './file-kind.ts';
import type { Inputs } from './inputs.ts';

/** What files of a kind that has one for each of some things have in common. */
interface FileOf<Item> {
  readonly path: (item: Item) => string;
  readonly inputs: (item: Item) => Inputs;
  readonly text: (item: Item) => string | Promise<string>;
}

/** The file of a thing. A large site has a hundred thousand of them, so that each holds no functions of its own. */
export function plannedFile<Item>(item: Item, of: FileOf<Item>): PlannedFile {
  return new FileOfItem(item, of);
}

class FileOfItem<Item> implements PlannedFile {
  readonly path: string;
  private readonly item: Item;
  private readonly of: FileOf<Item>;

  constructor(item: Item, of: FileOf<Item>) {
    this.path = of.path(item);
    this.item = item;
    this.of = of;
  }

  get inputs(): PlannedFile['inputs'] {
    return () => this.of.inputs(this.item);
  }

  get text(): PlannedFile['text'] {
    return () => this.of.text(this.item);
  }
}
