import type { LanguageAnalysis } from '../language-analysis.ts';
import { stemGerman } from '../stemmers/stem-german.ts';
import { words } from '../words.ts';

/** German. Function words after Duden, Die Grammatik (2016). */
export const de: LanguageAnalysis = {
  lang: 'de',
  stopWords: words(`
    der die das den dem des ein eine einer eines einem einen kein keine dieser diese dieses diesem diesen jener jene jenes jeder jede jedes
    ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen mir dir sich mein dein sein unser euer ihre ihrer ihren ihrem
    und oder aber denn doch als wie wenn weil dass ob da nachdem bevor wahrend obwohl sondern
    an auf aus bei bis durch fur gegen hinter in im ins am vom zum zur mit nach neben ohne seit uber um unter von vor zu zwischen wegen
    bin bist ist sind war waren gewesen wird werden wurde wurden worden hat habe haben hatte hatten gehabt kann konnen konnte konnten
    soll sollen sollte will wollen wollte muss mussen musste darf durfen
    nicht auch noch nur so sehr schon hier dort dann mehr wieder
    wer wen wem wessen was welche welcher welches wann wo wohin woher warum wieso wieviel`),
  lookalikes: words('an am das der die er es im in ist so und uns was wer wie wir zu'),
  endings: words('s'),
  elided: new Set(),
  thousands: '.',
  stem: stemGerman,
};
