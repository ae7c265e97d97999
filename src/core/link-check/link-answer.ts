/** What the web said of an address. */
export type LinkAnswer =
  /** A server answered: with what status, and from which address after following where it was sent. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly address: string;
      /** Every step on the way there was permanent. */
      readonly permanent: boolean;
    }
  /** Nobody answered: no network, no such host, no answer in time, redirects in a circle. */
  | { readonly kind: 'silent'; readonly reason: string }
  /** The site asks programs to stay away from the address. */
  | { readonly kind: 'refused' };
