import { escapeHtml } from './escape-html.ts';
import { PLACEHOLDER } from './placeholders.ts';

/** Writes an address where a template has room for it, whole or its main part. */
export function fillAddress(html: string, address: string): string {
  return html
    .replaceAll(PLACEHOLDER.address, () => escapeHtml(address))
    .replaceAll(PLACEHOLDER.host, () => escapeHtml(hostOf(address)));
}

/** The main address, as the Leidraad has it: without the protocol where the host says `www.`. */
function hostOf(address: string): string {
  const host = /^https?:\/\/[^/]+/.exec(address)?.[0] ?? address;
  return host.replace(/^https?:\/\/(?=www\.)/, '');
}
