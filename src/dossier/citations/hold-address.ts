import { PLACEHOLDER } from '../../core/cite/placeholders.ts';
import { sampleAddress } from './sample-address.ts';

/** The sample address of the nth work becomes a link with placeholders, whole or shortened as the style has it. */
export function holdAddress(html: string, index: number): string {
  const address = sampleAddress(index);
  const link = (text: string): string => `<a href="${PLACEHOLDER.address}">${text}</a>`;
  return html
    .replaceAll(address, link(PLACEHOLDER.address))
    .replaceAll(new URL(address).origin, link(PLACEHOLDER.host));
}
