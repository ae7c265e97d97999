import { de } from '../../../core/search/analysis/languages/de.ts';
import { offerLanguage } from '../offer-language.ts';

offerLanguage(de);
