/**
 * Dutch nouns whose plural the stemmer cannot lead back, as the end of a word: plural, singular, and the beginnings that
 * make another word of it. `hoofdsteden` → `hoofdstad`, but `geleden` is no `gelid`. A plural after `~` counts only in a
 * compound: `graven` digs, `massagraven` are graves. Source: Algemene Nederlandse Spraakkunst, 3.5.2.
 */
export const NOUNS_NL: readonly (readonly [plural: string, singular: string, not?: string])[] = [
  ['steden', 'stad', 'be wed'],
  ['leden', 'lid', 'ge over ver be om g af door k aange'],
  ['schepen', 'schip', 'ge inge'],
  ['kinderen', 'kind'],
  ['eieren', 'ei'],
  ['runderen', 'rund'],
  ['goederen', 'goed'],
  ['bladeren', 'blad', 'door'],
  ['volkeren', 'volk'],
  ['dagen', 'dag', 'uit op uitge ge ver'],
  ['daags', 'dag'],
  ['~slagen', 'slag', 'ge'],
  ['wegen', 'weg', 'be over af ver ont toe'],
  ['oorlogen', 'oorlog'],
  ['gebreken', 'gebrek'],
  ['bevelen', 'bevel', 'aan'],
  ['hoven', 'hof'],
  ['goden', 'god', 'aange'],
  ['glazen', 'glas', 'be ver'],
  ['daken', 'dak'],
  ['vaten', 'vat'],
  ['~sloten', 'slot', 'ge be ont om in uit aan af aange afge uitge opge inge'],
  ['~schoten', 'schot', 'ge be ver neer dood neerge doodge afge afge over door'],
  ['gebeden', 'gebed', 'aan'],
  ['~geboden', 'gebod', 'aan'],
  ['bladen', 'blad'],
  ['gaten', 'gat', 'ver'],
  ['paden', 'pad'],
  ['~graven', 'graf', 'be op uit af in onder door opge uitge ge inge'],
  ['verdragen', 'verdrag'],
  ['bedragen', 'bedrag'],
  ['gezagen', 'gezag'],
  ['~spelen', 'spel', 'be af uit aan in mee over toe op na door voor'],
  ['lieden', 'man', 'over ge'],
  ['~lui', 'man'],
  ['lui', 'lui'],
  ['koeien', 'koe'],
  ['vlooien', 'vlo'],
  ['smeden', 'smid', 'aange ge'],
  ['centra', 'centrum'],
  ['musea', 'museum'],
  ['stadia', 'stadium'],
  ['criteria', 'criterium'],
  ['memoranda', 'memorandum'],
  ['referenda', 'referendum'],
  ['ultimata', 'ultimatum'],
  ['gremia', 'gremium'],
  ['bases', 'basis'],
  ['~spraken', 'spraak', 'be ver weer'],
];

/**
 * Words that end in d without being a past tense, so that `woorden` is not the past of a verb `woren`. As the end of a word.
 */
export const D_WORDS_NL =
  'woord|moord|noord|akkoord|beeld|held|veld|bord|geld|wereld|schild|honderd|standaard|paard|zwaard|aanvaard|(?<!be)waard|meld|koord|baard|naald|hard|schuld|duld|scheld|gord';

/** Nouns whose ge is no participle's, so that a geweer is not weer and a gezin no zin. As they are without an ending. */
export const KEEPS_GE_NL = new Set(
  `gebied gebod gebouw gebrek gebruik gebaar gebergte gedrag gedicht gedeelt geduld gehalt gehucht geheim geheel gehoor geloof
  geluid geluk gelijk gemak gemeen gemeent gemiddel genoot genocide generaal geraad gerecht gerucht geschil geslacht gesprek
  gestalt getal getuig gevel geweer geweld geweten gewest gewicht gewoon gezag gezant gezel gezelschap gezicht gezin gezond
  gering`.split(/\s+/),
);

/** Words that end as if an ending were on them. As the end of a word. */
export const WHOLE_NL =
  'proces|congres|succes|adres|kompres|prinses|fles|^les|^mes|^open|^teken|^regen|^tegen|^eigen|plaats|minister|meester|register|venster|klooster|monster|zuster|vijand|wapen|grens|mens|kans|prins|dans|hals|koers|pers|beurs|vers|balans|eens|gans|trans|lens';

/** Verbs and nouns in an unstressed -er: `veranderen` is of `verander`, but `bombarderen` of `bombardeer`. As the end of a word. */
export const UNSTRESSED_NL =
  'ander|hinder|minder|vorder|wijder|meerder|schilder|plunder|nader|gader|lever|weiger|beter|herinner|leger|luister|fluister|zuiver|verover|offer|tover|water|letter|nummer|cijfer|winter|zeker|duister|slinger|wakker|klooster|koester|snipper|sluier|jammer|hunker|filter|wonder|zonder|moeder|vader|broeder|kamer|mijmer|stotter';
