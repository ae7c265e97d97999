import type { LanguageAnalysis } from '../language-analysis.ts';
import { stemFrench } from '../stemmers/stem-french.ts';
import { words } from '../words.ts';

/** French. Function words after Grevisse & Goosse, Le bon usage (2016). */
export const fr: LanguageAnalysis = {
  lang: 'fr',
  stopWords: words(`
    le la les l un une des du de d au aux ce cet cette ces c mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    je j tu il elle on nous vous ils elles me m te t se s y en lui eux moi toi
    et ou mais donc or ni car que qu si comme quand lorsque puisque
    a dans par pour sur sous avec sans entre vers chez contre depuis pendant avant apres
    suis es est sommes etes sont etait etaient ete etre sera ont avait avaient eu avoir fait faire peut peuvent doit doivent
    ne n pas plus tres aussi bien ici la tout tous toute toutes
    qui quoi dont ou quel quelle quels quelles pourquoi comment combien`),
  lookalikes: words('au ce de du elle en est et il la le les ou on par qui se son sur un'),
  endings: new Set(),
  elided: words('l d j m t s n c qu jusqu lorsqu puisqu quoiqu'),
  thousands: '.',
  stem: stemFrench,
};
