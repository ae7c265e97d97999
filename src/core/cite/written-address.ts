import { escapeHtml } from './escape-html.ts';

/** An address as HTML, whole and its main part. */
export interface WrittenAddress {
  readonly address: string;
  readonly host: string;
}

/** What stands in the places for an address. The main part is as the Leidraad has it: without the protocol where the host says `www.`. */
export function writtenAddress(address: string): WrittenAddress {
  const host = /^https?:\/\/[^/]+/.exec(address)?.[0] ?? address;
  return { address: escapeHtml(address), host: escapeHtml(host.replace(/^https?:\/\/(?=www\.)/, '')) };
}
