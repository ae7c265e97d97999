import { type Lexicon, words } from './lexicon.ts';

/** German, whose nouns all have a capital: there a name is told from a noun by the article before it alone. */
export const de: Lexicon = {
  lang: 'de',
  stopWords: words(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen jeder jede jedes alle alles beide einige manche
    viele wenige mehr andere anderen dieser diese dieses diesem diesen jener solche wer was welcher welche wo warum wann wie
    ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen sich mein dein sein seine seinen ihre ihren unser man jemand niemand
    und oder aber denn sondern doch als wenn weil dass ob obwohl während nachdem bevor bis seit damit sodass an auf aus außer bei
    durch für gegen hinter in im ins am beim zum zur vom mit nach neben ohne statt trotz über um unter von vor wegen zu zwischen
    bin ist sind war waren gewesen wird werden wurde wurden worden hat haben hatte hatten kann können konnte konnten soll sollen
    sollte muss müssen musste mussten darf dürfen will wollen wollte wollten geht gehen ging kommt kommen kam machte sagte sagt
    nicht nie noch auch schon nur wieder immer oft hier dort da dann jetzt heute gestern morgen so sehr mehr etwa fast zwei drei
    vier fünf sechs sieben acht neun zehn erste zweite dritte letzte neue alte große kleine nach laut`),
  noNames: words(`
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober
    november dezember ostern weihnachten gott herr frau prozent uhr jahr jahre tag tage woche wochen monat monate stunde
    stunden teil ende anfang mal millionen`),
  particles: words('von van de der den zu zur zum vom du la le di da dos del el al bin ibn ben abu bint und'),
  links: words('für der des die den und zur zum von gegen ohne'),
  heads: {
    organisation: words(`
      ministerium rat amt bund union partei bewegung front armee komitee ausschuss dienst stiftung verein institut fonds bank
      gericht universität schule kammer kabinett senat parlament polizei organisation verband agentur behörde gruppe ärzte`),
    place: words(
      'straße platz brücke fluss see meer berg insel provinz stadt dorf bezirk gebiet tal hafen bahnhof kanal wald',
    ),
  },
  tails: {
    organisation:
      /(?:ministerium|rat|amt|bund|union|partei|bewegung|front|armee|komitee|ausschuss|dienst|stiftung|verein|verband|bank)$/u,
    place: /(?:straße|platz|brücke|insel|gebirge|berg|burg|stadt|dorf|hafen)$/u,
  },
  titles: words(`
    präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler bürgermeister bürgermeisterin vorsitzende
    vorsitzender sprecher sprecherin direktor general oberst könig königin prinz papst bischof botschafter professor dr prof
    herr frau richter`),
  speech: words('sagte sagt erklärte erklärt meinte schrieb betonte'),
  placeWords: words('in aus nach bei nahe'),
  determiners: words('der die das den dem des ein eine einen einem einer dieser diese dieses'),
  demonym: /(?:isch|ische|ischen|ischer|isches)$/u,
  compoundLetters: undefined,
  capitalNouns: true,
};
