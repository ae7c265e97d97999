import type { LanguageAnalysis } from '../language-analysis.ts';
import { stemEnglish } from '../stemmers/stem-english.ts';
import { words } from '../words.ts';

/** English. Function words after The Cambridge Grammar of the English Language, chapters 5, 7, 8 and 9. */
export const en: LanguageAnalysis = {
  lang: 'en',
  stopWords: words(`
    the a an this that these those each every some any no such
    i you he she it we they me him her us them my your his its our their mine yours theirs who's it's
    and or but nor so yet if because as than while although though unless whether
    of in on at by for with from to into onto over under about after before between through during against among within without
    upon towards off out up down near since until
    am is are was were be been being has have had having do does did doing will would shall should may might must can could
    not also just only very too there here then s t
    who whom whose what which when where why how much many`),
  lookalikes: words('in is it on at to us we he of or and the who no so up as by an'),
  endings: words('s t re ve ll d m'),
  elided: new Set(),
  thousands: ',',
  stem: stemEnglish,
};
