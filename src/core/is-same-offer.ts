import type { Offer } from './offer.ts';

/** Whether two offers are one, in whatever order their fields stand. */
export function isSameOffer(one: Offer, other: Offer): boolean {
  const key = (offer: Offer): string => JSON.stringify(Object.entries(offer).sort());
  return key(one) === key(other);
}
