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

/** Nouns whose ge is no participle's, so that a geweer is not weer and a gezin no zin. As they are without an ending. */
export const KEEPS_GE_NL = new Set(
  `gebied gebod gebouw gebrek gebruik gebaar gebergte gedrag gedicht gedeelt geduld gehalt gehucht geheim geheel gehoor geloof
  geluid geluk gelijk gemak gemeen gemeent gemiddel genoot genocide generaal geraad gerecht gerucht geschil geslacht gesprek
  gestalt getal getuig gevel geweer geweld geweten gewest gewicht gewoon gezag gezant gezel gezelschap gezicht gezin gezond
  gering`.split(/\s+/),
);
