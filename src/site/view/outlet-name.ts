import type { Voice } from '../../i18n/voice.ts';
import type { Outlet } from './outlets.ts';

/** What a list of sources calls an outlet. */
export function outletName({ kind, name }: Outlet, { messages: { sources } }: Voice): string {
  if (kind === 'outlet') return name;
  return kind === 'retold' ? sources.retold : sources.unknownOutlet;
}
