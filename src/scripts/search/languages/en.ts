import { en } from '../../../core/search/analysis/languages/en.ts';
import { offerLanguage } from '../offer-language.ts';

offerLanguage(en);
