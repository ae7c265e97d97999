import type { Random } from './random.ts';
import { trackSentence, type TrackedParagraph, type TrackedSentence } from './tracked-text.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

const PLACES =
  'Hama Homs Idlib Aleppo Palmyra Daraa Raqqa Latakia Tartus Manbij Qamishli Damascus Aintab Mosul Beiroet Tripoli'.split(
    ' ',
  );
const DAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
const SAYERS = list(`
  het ministerie
  een woordvoerster van het leger
  de burgemeester
  een hulporganisatie
  het persbureau
  de gezant
  een diplomaat
  de commandant
  een ooggetuige
  een arts
  de oppositie
  een correspondent ter plaatse
`);
const SUBJECTS = list(`
  De strijdende partijen
  De hulpverleners
  Inwoners van de stad
  De onderhandelaars
  Twee militaire waarnemers
  Rebellen in het noorden
  Regeringstroepen
  Delegaties uit de buurlanden
  Artsen van het veldhospitaal
  Vluchtelingen langs de weg
  Leraren en ambtenaren
  Boeren op het platteland
  Chauffeurs van de vrachtwagens
  De bewakers van het depot
  Buitenlandse adviseurs
  Drie journalisten
  Families in de kelders
  De raad van ouderen
`);
const DEEDS = list(`
  trokken zich terug achter de rivier
  wachtten op nieuws over het akkoord
  kregen geen toegang tot de wijken
  meldden beschietingen in de vroege ochtend
  spraken over de verdeling van hulpgoederen
  openden opnieuw een doorgang naar het oosten
  noemden de afspraken een eerste stap
  weigerden een document te ondertekenen
  zagen colonnes naar het zuiden rijden
  beschuldigden de tegenpartij van bedrog
  herstelden de waterleiding onder een brug
  brachten gewonden naar een school
  stuurden een brief aan de secretaris-generaal
  verkochten brood tegen woekerprijzen
  begroeven hun doden in een park
  telden inslagen van granaten
  vroegen om bescherming van het konvooi
  hesen een witte vlag boven de kazerne
  verloren het contact met hun eenheid
  keerden na maanden terug naar huis
  haalden puin weg met blote handen
  eisten de vrijlating van gevangenen
`);
const TAILS = list(`
  ondanks eerdere toezeggingen
  terwijl het overleg doorging
  zonder dat er schoten vielen
  nadat de stroom was uitgevallen
  volgens een later ingetrokken verklaring
  hoewel niemand dat kon bevestigen
  met steun van vrijwilligers
  voor het eerst sinds de zomer
  in afwachting van een besluit
  tot woede van de achterban
  onder toezicht van een generaal
  zoals eind november was beloofd
  bij temperaturen onder nul
  wat tot gejuich leidde
  op aandringen van Ankara
  maar slechts voor enkele uren
`);

const HOWS = list(`
  haastig
  in stilte
  met tegenzin
  tegen middernacht
  op bevel
  opnieuw
  vergeefs
  na een week
  met vrachtwagens
  te voet
  zonder uitleg
  in het zicht van camera's
`);

/** A sentence as wire services write them: now and then one shares a phrase with another. */
export function writeSentence(random: Random): TrackedSentence {
  const [place, sayer, day] = [random.pick(PLACES), random.pick(SAYERS), random.pick(DAYS)];
  const [subject, tail] = [random.pick(SUBJECTS), random.pick(TAILS)];
  const other = lower(random.pick(SUBJECTS));
  const [deed, deed2] = [writeDeed(random), writeDeed(random)];
  const count = random.between(3, 400);
  return trackSentence(
    random.pick([
      `${subject} ${deed}, ${tail}.`,
      `${capital(sayer)} sprak ${day} van ${count} mensen uit ${place}, ${tail}.`,
      `Dat ${lower(subject)} ${deed}, ontkende ${sayer}.`,
      `${capital(sayer)} zei dat ${other} ${deed}.`,
      `${subject} uit ${place} ${deed}, en ${other} ${deed2}.`,
      `Sinds ${day} ${inverted(deed, lower(subject))}, ${tail}.`,
      `Bij ${place} ${inverted(deed, other)}; ${sayer} telde er ${count}.`,
      `${capital(tail)} ${inverted(deed2, other)}.`,
      `‘${subject} ${deed}’, aldus ${sayer} ${day} in ${place}.`,
      `${subject} ${deed} toen ${other} in ${place} ${deed2}.`,
    ]),
  );
}

/** `telden` `haastig` `inslagen van granaten` */
function writeDeed(random: Random): string {
  return random.pick(DEEDS).replace(/^(\S+)/, `$1 ${random.pick(HOWS)}`);
}

/** `de boeren`, `telden inslagen` → `telden de boeren inslagen`. */
function inverted(deed: string, subject: string): string {
  return deed.replace(/^(\S+)/, `$1 ${subject}`);
}

/** A paragraph of one to five sentences. */
export function writeParagraph(random: Random): TrackedParagraph {
  return {
    isHeading: false,
    sentences: Array.from({ length: random.between(1, 5) }, () => writeSentence(random)),
  };
}

/** A notice that differs from others of its kind in a place, a number and a day. */
export function writeBoilerplate(random: Random): TrackedParagraph {
  const [place, count, day] = [random.pick(PLACES), random.between(2, 90), random.pick(DAYS)];
  return {
    isHeading: false,
    sentences: [
      trackSentence(
        `In ${place} vielen ${day} volgens de waarnemers ${count} doden en raakten tientallen mensen gewond.`,
      ),
      trackSentence('De cijfers konden niet door een onafhankelijke bron worden bevestigd.'),
    ],
  };
}

export function writeHeading(random: Random): TrackedParagraph {
  const text = random.pick([
    `Onrust in ${random.pick(PLACES)}`,
    `Wat ${random.pick(SAYERS)} zegt`,
    `Naar ${random.pick(PLACES)} en terug`,
    'Reacties',
    `De weg naar ${random.pick(PLACES)}`,
    `Een nieuwe ${random.pick(DAYS)}`,
  ]);
  return { isHeading: true, sentences: [trackSentence(text)] };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
