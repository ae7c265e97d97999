import { type Lexicon, words } from './lexicon.ts';

/** French. Function words after Grevisse and Goosse, Le bon usage, part three. */
export const fr: Lexicon = {
  lang: 'fr',
  stopWords: words(`
    le la les l un une des du de d au aux ce cet cette ces mon ma mes ton sa son ses notre nos votre vos leur leurs quel quelle tout
    tous toute toutes chaque plusieurs quelques aucun autre autres même je tu il elle on nous vous ils elles me te se lui y en qui que
    quoi dont où et ou mais donc or ni car si comme quand lorsque puisque parce bien ainsi à dans par pour sur sous avec sans
    chez contre depuis devant derrière entre vers pendant avant après malgré selon est sont était étaient être été a ont avait
    avaient avoir eu fait faire peut peuvent pouvait doit doivent va vont dit disent ne pas plus jamais encore aussi très trop
    peu déjà ici là alors puis enfin hier demain deux trois quatre cinq six sept huit neuf dix cent mille premier première dernier
    dernière nouveau nouvelle grand grande petit petite an ans jour jours semaine mois heure heures fois partie fin`),
  noNames: words(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre pâques noël dieu m mme mlle`),
  particles: words("de du des d' la le les van von der den di da el al bin ibn ben abu bint"),
  links: words('de du des la le les pour et sur sans contre aux'),
  heads: {
    organisation: words(`
      ministère conseil bureau union parti mouvement front armée comité commission service fondation association institut fonds
      banque cour université école hôpital chambre sénat parlement police organisation fédération agence groupe ligue médecins`),
    place: words(
      'rue place pont avenue boulevard fleuve lac mer mont île province ville quartier vallée port gare golfe',
    ),
  },
  tails: undefined,
  titles: words(`
    président présidente ministre maire porte-parole directeur directrice général colonel capitaine roi reine prince princesse
    pape évêque sénateur ambassadeur ambassadrice professeur docteur dr juge monsieur madame`),
  speech: words('dit affirme déclare ajoute écrit estime'),
  placeWords: words('à vers depuis'),
  determiners: words('le la les un une des du au aux ce cet cette ces'),
  demonym: undefined,
  compoundLetters: undefined,
};
