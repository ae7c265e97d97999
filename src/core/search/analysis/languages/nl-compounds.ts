import { words } from '../words.ts';

/** What makes another word of the one behind it, and is no word of its own there: `overleg` is not over and leg. */
export const NO_FIRST_PARTS_NL = words(`
  aan achter af anti be bij con des dis door ent extra her in inter kop mega meer mini mis multi na naar neer net non om onder ont
  op over per poly pre pro pseudo rad sub super te tegen toe tot trans uit ultra van vast ver vice vol voor vooruit weer wel zon zij
  waar daar hier meter kilo mede samen terug goed best eigen eerst een ben bes gel gek gesp wed hers prak spa
`);

/** What is an ending more often than a word: `minister` is no star. */
export const NO_LAST_PARTS_NL = words(`
  aar age baar dom eel eind eling end ent erij ers heid ide ijn ine ing ings isme kund kundig lei lend lijk ling loos matig mate nis
  rek ren rijk ring schap sel sen ses ste stel stellen ster sters sten tal teit ten ter ters tie tiek ton tor trant ven ver zaam zen lui
  den pen gen ker list ader laar rij ding wel tijk natie tiende slede loot laan pers enden
  nemer nemen gever ganger houdend dragend lende rijkste rijkst weerman staan gaan zien doen
`);

/** Short words that do stand at the beginning or the end of many compounds. */
export const SHORT_PARTS_NL = words(`
  binnen buiten boven beneden midden noord oost zuid west cel net lid man weg wet dag bom bus gas olie zee dam dijk net peil dorp stad land raad huis bed bank club park plan boot brug buurt wijk
  jeugd zorg vee arts mens volk taal kerk weer wind zout zand bos boer prijs baan bouw team teak taak jaar week uur geld goud rook
  vuur hulp nood leed dood moord recht straf rust kamp grens front macht troep leger lucht pers post boek krant film kunst
`);

/** Words that are no compound to a reader, though a dictionary could build them. */
export const WHOLE_NL = words(`
  maatregel slachtoffer waarnemer deelnemer deelneming verpleegkundige demonstrant gesprek belangrijk verschil verantwoordelijk
  burgemeester wethouder gemeente bestand handhaving tegenstander woordvoerder woordvoerster vluchteling opstandeling leerling
  inwoner kilometer centimeter millimeter gevangenis verlies aandacht antwoord oordeel oorzaak onderwijs vanmiddag vanochtend vanavond
  cultuur combinatie praktijk automaat ruimschoots supermarkt vrijwel
  donderdag zaterdag zondag maandag dinsdag woensdag vrijdag kritiek
`);
