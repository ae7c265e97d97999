import { escapeHtml } from '../escape-html.ts';
import type { Slot } from './shape.ts';

/** A rendering with placeholders → the same with the values of a work. */
export function fillSlots(html: string, slots: readonly Slot[]): string {
  const first = slots[0]?.placeholder.charCodeAt(0) ?? 0;
  return html.replace(/[\uE020-\uE0EF]/g, (placeholder) =>
    escapeHtml(slots[placeholder.charCodeAt(0) - first]?.value ?? ''),
  );
}
