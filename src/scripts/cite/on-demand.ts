// All that citing needs, as one file to be loaded when it is first needed.
export { answerAddress } from './answer-address.ts';
export { citeFromLink } from './cite-from-link.ts';
export { offerSelection } from './offer-selection.ts';
