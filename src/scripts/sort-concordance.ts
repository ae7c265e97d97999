/** What one line of the concordance is sorted by. */
export interface SortableLine {
  /** Milliseconds since 1970. */
  readonly date: number;
  /** Empty where the article names none: last. */
  readonly outlet: string;
  readonly article: string;
}

export type Order = 'date' | 'outlet' | 'article';

/** Compares lines in an order; within it they stay by date, and as they were. */
export function compareLines(order: Order, lang: string): (a: SortableLine, b: SortableLine) => number {
  const { compare } = new Intl.Collator(lang);
  const byDate = (a: SortableLine, b: SortableLine): number => a.date - b.date;
  if (order === 'date') return byDate;
  if (order === 'article') return (a, b) => compare(a.article, b.article) || byDate(a, b);
  return (a, b) =>
    Number(a.outlet === '') - Number(b.outlet === '') || compare(a.outlet, b.outlet) || byDate(a, b);
}

/** Lets the reader sort the mentions of a term. Without this they stand by date, and the buttons stay hidden. */
export function sortConcordance(page: Document): void {
  const section = page.querySelector<HTMLElement>('.concordance');
  const buttons = section?.querySelector<HTMLElement>('.orders');
  const list = section?.querySelector('.kwic');
  if (!section || !buttons || !list) return;
  const lines = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  buttons.hidden = false;
  buttons.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    const order = orderOf(button?.dataset.order);
    if (!button || order === undefined) return;
    const compare = compareLines(order, page.documentElement.lang);
    const sorted = lines.toSorted((a, b) => compare(lineOf(a), lineOf(b)));
    for (const [index, line] of sorted.entries())
      line.classList.toggle('repeats', sorted[index - 1]?.dataset.article === line.dataset.article);
    list.append(...sorted);
    for (const other of buttons.querySelectorAll('button'))
      other.setAttribute('aria-pressed', String(other === button));
    const status = section.querySelector('[role="status"]');
    if (status) status.textContent = button.dataset.said ?? '';
  });
}

function orderOf(text: string | undefined): Order | undefined {
  return text === 'date' || text === 'outlet' || text === 'article' ? text : undefined;
}

function lineOf({ dataset }: HTMLElement): SortableLine {
  return { date: Number(dataset.date), outlet: dataset.outlet ?? '', article: dataset.article ?? '' };
}
