import { PLACEHOLDER } from './placeholders.ts';
import { writtenAddress } from './written-address.ts';

/** Writes an address where a template has room for it, whole or its main part. */
export function fillAddress(html: string, address: string): string {
  const written = writtenAddress(address);
  return html
    .replaceAll(PLACEHOLDER.address, () => written.address)
    .replaceAll(PLACEHOLDER.host, () => written.host);
}
