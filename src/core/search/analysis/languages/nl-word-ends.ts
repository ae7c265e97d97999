/**
 * Ends of Dutch words that look like an ending and are none, so that what stands before them is not taken for the word.
 * After a `^` the word has nothing before it.
 */

/** `woorden` is not the past of a verb `woren`. */
export const ENDS_IN_D_NL =
  'woord moord noord akkoord beeld held veld bord geld wereld schild honderd standaard paard zwaard aanvaard waard meld koord baard naald hard schuld duld scheld gord';

/** Verbs whose participle in -t would lose it: `opgeschort`. And those in -nd. */
export const PARTICIPLES_IN_T_NL =
  'schort start stort sport test rust kost last tast troost plant print knot brand land wend rond';

/** Verbs and nouns in an unstressed -er: `veranderen` is of `verander`, but `bombarderen` of `bombardeer`. */
export const UNSTRESSED_NL =
  'ander hinder minder vorder wijder meerder schilder plunder nader gader lever weiger beter herinner leger luister fluister zuiver verover offer tover water letter nummer cijfer winter zeker duister slinger wakker klooster koester snipper sluier jammer hunker filter wonder zonder moeder vader broeder kamer mijmer stotter';

/** Words that end as if an ending were on them. */
export const WHOLE_NL =
  'proces congres succes adres kompres prinses fles ^les ^mes ^open ^teken ^regen ^tegen ^eigen plaats minister meester register venster klooster monster zuster vijand wapen grens mens kans prins dans hals koers pers beurs vers balans eens gans trans lens';
