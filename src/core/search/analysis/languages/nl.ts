import type { LanguageAnalysis } from '../language-analysis.ts';
import { stemDutch } from '../stemmers/stem-dutch.ts';
import { words } from '../words.ts';

/** Dutch. Function words after the Algemene Nederlandse Spraakkunst, chapters 5, 8, 9 and 10. */
export const nl: LanguageAnalysis = {
  lang: 'nl',
  stopWords: words(`
    de het een der den des ter ten te t n s geen dit dat deze die zulk zulke zo'n elk elke ieder iedere
    ik je jij jou jouw u uw hij hem zijn ze zij haar we wij ons onze jullie hun hen zich zichzelf er men iemand iets mijn me mij
    en of maar want dus noch doch dan als toen nu omdat doordat zodat hoewel terwijl nadat voordat totdat tenzij indien zodra
    aan achter af behalve bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds tegen tijdens
    tot tussen uit van vanaf vanuit vanwege via volgens voor wegens zonder
    ben bent is was waren geweest wezen wordt word worden werd werden geworden heeft heb hebt hebben had hadden gehad kan kun kunt
    kunnen kon konden zal zullen zou zouden moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden gaat gaan
    doet doen deed deden laat laten liet lieten
    niet nog ook wel al toch zo hier daar daarom daarvan daarmee daarin daarop ervan erop erin waarin waarop waarvan waarbij
    waarmee waardoor echter alleen heel erg zeer eens even net
    wie wiens wat waarheen waarvandaan wanneer waarom hoe hoeveel hoelang hoezo welk welke waarover waaruit waarnaar waaraan
    waarvoor waartegen`),
  lookalikes: words('al de dat en er het ik in is me met na nu of om op te tot uit van wat wie zo'),
  endings: words('s n t er ers je tje tjes re ren'),
  elided: new Set(),
  thousands: '.',
  stem: stemDutch,
};
