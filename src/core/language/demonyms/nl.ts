import { readDemonyms } from './read-demonyms.ts';

/** Dutch. Source: Nederlandse Taalunie, Buitenlandse Aardrijkskundige Namen. Left out is what the word lists disagree on. */
export const demonymsNl: Readonly<Record<string, string>> = readDemonyms(`
Afgha|nistan: ans anse an nen
Alban|ië: ees ese ezen
Algerij|e: ns nse n nen
Amerika|: ans anse an nen
Argenti|nië: jns jnse jn jnen
Arme|nië: ens ense niër niërs
Australi|ë: sch sche ër ërs
Azerbeidzja|n: ans anse an nen
Bahrein|: s se
Belg|ië: isch ische  en
Bosni|ë: sch sche ër ërs
Brazili|ë: aans aanse aan anen
Bulga|rije: ars arse ar ren
Canad|a: ees ese ezen
Chin|a: ees ese ezen
Colombia|: ans anse an nen
Cuba|: ans anse an nen
Cypr|us: iotisch iotische ioot ioten
Damasc|us: eens eense
De|nemarken: ens ense en nen
Duits|land:  e er ers
Egypt|e: isch ische enaar enaren
Engel|and: s se sman sen
Est|land: isch ische
Ethiopi|ë: sch sche ër ërs
Europ|a: ees ese eaan eanen
Fin|land: s se  nen
Fran|krijk: s se sman sen
Georgi|ë: sch sche ër ërs
Griek|enland: s se  en
Honga|rije: ars arse ar ren
Ier|land: s se en
Indi|a: aas ase ër ërs
Indonesi|ë: sch sche ër ërs
Ira|k: aks akse kees kezen
Ira|n: ans anse niër niërs
Israël|: isch ische iër iërs
Itali|ë: aans aanse aan anen
Japan|: s se ner ners
Jemen|: itisch itische iet ieten
Jorda|nië: ans anse niër niërs
Kazachs|tan:  e taans taanse
Koeweit|: s se i
Kosov|o: aars aarse aar aren
Kroa|tië: tisch tische at ten
Let|land: s se ten
Liban|on: ees ese ezen
Libi|ë: sch sche ër ërs
Litouw|en: s se er ers
Marokk|o: aans aanse aan anen
Mexic|o: aans aanse aan anen
Mosko|u: us use visch vische
Nederland|: s se er ers
Noord-Korea|: ans anse an nen
No|orwegen: ors orse ren
Oekraï|ne: ens ense ner ners
Oezbe|kistan: eks ekse ek ken
Oma|n: ans anse
Oost-Oekraï|ne: ens ense
Oostenrijk|: s se er ers
Pakista|n: ans anse an nen
Palesti|na: jns jnse jn jnen
Po|len: ols olse
Portug|al: ees ese ezen
Qatar|: ees ese ezen
Roeme|nië: ens ense en nen
Rus|land: sisch sische  sen
Saoedi|-Arabië: sch sche -Arabisch -Arabische ër ërs
Schot|land: s se ten
Servi|ë: sch sche ër ërs
Slove|nië: ens ense en nen
Slowa|kije: aks akse ak ken
Soedan|: ees ese ezen
Somali|ë: sch sche ër ërs
Spa|nje: ans anse njaard njaarden
Syri|ë: sch sche ër ërs
Tsjechi|ë: sch sche
Tsjetsje|nië: ens ense en nen
Tunesi|ë: sch sche ër ërs
Turk|ije: s se  en
Venez|uela: olaans olaanse olaan olanen
Vietnam|: ees ese ezen
Wit-Rus|land: sisch sische  sen
Zuid-Afrika|: ans anse an nen
Zuid-Korea|: ans anse an nen
Zwe|den: eds edse
Zwitser|land: s se
`);
