import { nl } from '../../../core/search/analysis/languages/nl.ts';
import { offerLanguage } from '../offer-language.ts';

offerLanguage(nl);
