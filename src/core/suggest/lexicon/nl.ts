import { type Lexicon, words } from './lexicon.ts';

/** Dutch. Function words after the Algemene Nederlandse Spraakkunst, chapters 5, 8, 9 and 10. */
export const nl: Lexicon = {
  lang: 'nl',
  stopWords: words(`
    de het een der den des ter ten te 't 'n 's geen elk elke ieder iedere alle alles al allemaal beide enkele sommige veel vele
    weinig meer meeste minder ander andere anderen zulke dit dat deze die wie wat welk welke waar waarom wanneer hoe
    ik je jij jou jouw u uw hij hem zijn ze zij haar we wij ons onze jullie hun hen zich zichzelf er men iemand niemand iets niets
    elkaar zelf mijn me mij en of maar want dus noch doch dan als toen nu omdat doordat zodat hoewel terwijl nadat voordat totdat
    tenzij mits indien sinds zodra zoals alsof ofwel evenals aan achter af behalve beneden bij binnen boven buiten
    door in langs met na naar naast om omtrent ondanks onder op over per rond rondom sedert tegen tijdens tot tussen uit
    van vanaf vanuit vanwege via volgens voor voorbij wegens zonder
    ben bent is was waren geweest wordt worden werd werden geworden heeft hebben had hadden gehad kan kunnen kon konden zal zullen
    zou zouden moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden gaat gaan ging gingen gegaan komt komen kwam
    kwamen gekomen doet doen deed deden gedaan laat laten liet lieten blijft blijven bleef bleven staat staan stond stonden
    ligt liggen lag lagen zit zitten zat zaten houdt houden hield hielden maakt maken maakte maakten gemaakt neemt nemen nam namen
    geeft geven gaf gaven ziet zien zag zagen zegt zeggen zei zeiden gezegd zo niet nog ook wel toch al reeds weer wederom
    steeds altijd nooit ooit soms vaak hier daar ergens nergens daarom daarna daarvoor daarmee daarbij daarop daaruit daarvan
    daardoor daarin daarover ervan eraan erop erin erover hierin hierop hiervan waarin waarop waarvan waarbij waarmee waardoor
    waarover waarna echter bovendien verder immers namelijk overigens toen dan ook eens even net pas slechts alleen vooral
    zowel zeker misschien mogelijk inmiddels intussen eerst eerder later vroeger straks gisteren vandaag morgen vanochtend vanmiddag
    vanavond vannacht vorig vorige volgend volgende afgelopen komende aldus zelfs heel erg zeer te bijna ongeveer ruim
    twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend miljoen miljard eerste tweede derde vierde laatste
    ja nee procent tevens uiteindelijk sindsdien voorlopig onlangs kort goed nieuw nieuwe oud oude groot grote klein kleine
    eigen hele geheel gehele lang lange hoge lage zogeheten zogenoemde bekend genoemd volstrekt jaar jaren dag dagen
    week weken maand maanden uur uren minuut minuten keer deel begin einde`),
  noNames: words(`
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september
    oktober november december pasen pinksteren kerst kerstmis god`),
  particles: words(`
    van de der den het 't ten ter te von zu zur zum du la le les des di da dos del el al bin ibn ben abu bint ould`),
  links: words('van voor der de het den des ter tot bij en op in of zonder over tegen aan'),
  heads: {
    organisation: words(`
      ministerie raad bureau bond unie partij beweging front leger comité commissie dienst stichting vereniging instituut fonds
      bank rechtbank hof universiteit hogeschool school ziekenhuis kamer kabinet senaat parlement politie brigade bataljon
      observatorium organisatie federatie vakbond agentschap autoriteit groep club verbond coalitie liga centrum inspectie
      waterschap provincie gemeente genootschap academie koor museum schouwburg bibliotheek artsen vrienden`),
    place: words(`
      plein straat weg laan gracht brug rivier meer zee berg eiland provincie stad dorp wijk gebied vallei haven station polder
      kanaal dal bos park golf straat district regio kaap`),
  },
  tails: {
    organisation:
      /(?:raad|bond|unie|partij|beweging|front|leger|comité|commissie|dienst|stichting|bank|hof|bureau|club|groep)$/u,
    place:
      /(?:straat|plein|laan|gracht|kade|brug|polder|dijk|dam|wijk|eiland|meer|veld|steeg|singel|haven)$/u,
  },
  titles: words(`
    president minister premier staatssecretaris wethouder burgemeester voorzitter vicevoorzitter woordvoerder woordvoerster
    directeur generaal kolonel kapitein commandant koning koningin prins prinses keizer sultan emir imam paus bisschop rabbijn
    senator kamerlid raadslid gezant ambassadeur diplomaat secretaris-generaal secretaris professor hoogleraar dokter dr prof
    meneer mevrouw heer dame leider partijleider fractievoorzitter rechter officier advocaat schrijver schrijfster dichter
    zanger zangeres acteur actrice regisseur onderzoeker historicus trainer kolonel sir lord sjeik oud-minister oud-president
    ex-president kanselier bondskanselier hertog graaf analist correspondent`),
  speech: words(
    'zei zegt stelt stelde verklaart verklaarde meent meende vertelt vertelde antwoordde schreef twitterde vindt vond',
  ),
  placeWords: words('in uit naar nabij rond vanuit te'),
  determiners: words('de het een deze dit die dat geen elk elke ieder iedere hun zijn haar ons onze'),
  demonym: /(?:isch|ische|aans|aanse|ees|ese|eese|kse|tse|rse|nse|lse|dse|gse|pse|uks|urks|ands|ens|iers)$/u,
  compoundLetters: 12,
  noNouns:
    /(?:lijk|lijke|lijks|ende|isch|ische|erwijs|eerd|eerde|igd|igde|zaam|baar|bare|loos|loze|wege|maal|ertijd)$/u,
};
