import type { DateBar } from './date-bars.ts';
import { makeElement } from './make-element.ts';
import type { PageWords } from './page-words.ts';
import { type Period, periodInWords } from './period-in-words.ts';

/** The least height of a bar that stands for anything, in per cent of the highest: one result among thousands is seen. */
const LEAST_HEIGHT = 6;

/**
 * Bars to drag over with a finger or a mouse. Below them, two sliders, one for each end of the period, do the same by
 * keyboard; a screen reader hears of the sliders only.
 */
export function dateHistogram(
  bars: readonly DateBar[],
  chosen: Period,
  words: PageWords,
  onChoose: (period: Period) => void,
): HTMLElement {
  const { text } = words;
  const highest = Math.max(...bars.map(({ count }) => count), 1);
  const pillars = bars.map((bar) => pillarOf(bar, highest, words));
  const plot = makeElement(
    'div',
    { class: 'plot', title: text.facets.histogram, 'aria-hidden': 'true' },
    ...pillars,
  );
  const sliders = [text.facets.start, text.facets.end].map((label) =>
    makeElement('input', { type: 'range', min: 0, max: bars.length - 1, step: 1, 'aria-label': label }),
  ) as [HTMLInputElement, HTMLInputElement];
  const said = makeElement('p', { class: 'period-said' });
  const last = bars.length - 1;

  const paint = (from: number, to: number): void => {
    const all = from === 0 && to === last;
    for (const [at, pillar] of pillars.entries()) pillar.classList.toggle('is-out', at < from || at > to);
    sliders[0].value = String(from);
    sliders[1].value = String(to);
    sliders[0].ariaValueText = words.date(bars[from]?.from ?? '');
    sliders[1].ariaValueText = words.date(bars[to]?.to ?? '');
    said.textContent = all ? periodInWords(words) : periodInWords(words, bars[from]?.from, bars[to]?.to);
  };
  const choose = (from: number, to: number): void => {
    onChoose({
      after: from === 0 ? undefined : bars[from]?.from,
      before: to === last ? undefined : bars[to]?.to,
    });
  };

  const [from, to] = chosenBars(bars, chosen);
  paint(from, to);
  for (const slider of sliders) {
    slider.addEventListener('input', () => {
      const [a, b] = inOrder(Number(sliders[0].value), Number(sliders[1].value));
      paint(a, b);
    });
    slider.addEventListener('change', () => {
      choose(...inOrder(Number(sliders[0].value), Number(sliders[1].value)));
    });
  }
  dragOver(plot, bars.length, paint, choose);
  return makeElement(
    'div',
    { class: 'histogram' },
    plot,
    makeElement('div', { class: 'ends' }, ...sliders),
    said,
  );
}

function pillarOf({ label, count }: DateBar, highest: number, words: PageWords): HTMLElement {
  const height = count === 0 ? 0 : Math.max(LEAST_HEIGHT, Math.round((100 * count) / highest));
  const title = words.count(words.text.facets.bar, count, { when: words.date(label) });
  const pillar = makeElement('span', { title });
  pillar.style.setProperty('--height', `${height}%`);
  return pillar;
}

/** The bars at the ends of a period; those at the ends of all where it is open. */
function chosenBars(bars: readonly DateBar[], { after, before }: Period): readonly [number, number] {
  const last = bars.length - 1;
  const from = after === undefined ? 0 : bars.findIndex(({ to }) => to >= after);
  const to = before === undefined ? last : bars.findLastIndex((bar) => bar.from <= endOf(before));
  return [from === -1 ? last : from, Math.max(to, 0)];
}

/** So that `2016-12` as an end takes in all of December. */
function endOf(day: string): string {
  return day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-31` : day;
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** Dragging chooses from the bar where the pointer went down to the one where it is let go. */
function dragOver(
  plot: HTMLElement,
  bars: number,
  paint: (from: number, to: number) => void,
  choose: (from: number, to: number) => void,
): void {
  let start: number | undefined;
  const barAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = plot.getBoundingClientRect();
    return Math.max(0, Math.min(bars - 1, Math.floor(((clientX - left) / width) * bars)));
  };
  plot.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    start = barAt(event);
    plot.setPointerCapture(event.pointerId);
    paint(start, start);
  });
  plot.addEventListener('pointermove', (event) => {
    if (start !== undefined) paint(...inOrder(start, barAt(event)));
  });
  plot.addEventListener('pointerup', (event) => {
    if (start === undefined) return;
    choose(...inOrder(start, barAt(event)));
    start = undefined;
  });
  plot.addEventListener('pointercancel', () => {
    start = undefined;
    paint(0, bars - 1);
  });
}
