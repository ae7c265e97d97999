import { fillAddress } from '../../core/cite/fill-address.ts';
import type { Reference } from '../../core/schema/reference.ts';
import { holdAddress } from './hold-address.ts';
import { sampleAddress } from './sample-address.ts';

/** The nth work as it is handed to the processor. A note in references.json is for the editors of the dossier. */
export function heldWork(work: Reference, index: number): Reference {
  const url = typeof work['URL'] === 'string' ? sampleAddress(index) : undefined;
  return { ...work, note: undefined, URL: url };
}

/** HTML with the address of the nth work put in. */
export function addressed(html: string, work: Reference, index: number): string {
  const url = work['URL'];
  return typeof url === 'string' ? fillAddress(holdAddress(html, index), url) : html;
}
