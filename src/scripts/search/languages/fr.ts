import { fr } from '../../../core/search/analysis/languages/fr.ts';
import { offerLanguage } from '../offer-language.ts';

offerLanguage(fr);
