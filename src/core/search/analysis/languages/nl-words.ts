/**
 * Dutch words whose forms neither the stemmer nor its rules lead back: the word, then its other forms, one word a line.
 * Mostly adjectives of one syllable, whose vowel is written once before an e.
 */
export const WORDS_NL = `
groot grote groter grotere grootst grootste
hoog hoge hoger hogere hoogst hoogste
laag lage lager lagere laagst laagste
laat late later latere laatst laatste
rood rode
dood dode doden doodde doodden gedood gedode
zwaar zware zwaarder zwaardere zwaarst zwaarste
breed brede breder bredere
heel hele
veel vele
vaag vage
boos boze
wijs wijze
grijs grijze
bleek bleke
kaal kale
raar rare
vrij vrije vrijer
nieuw nieuwe nieuwer nieuwere nieuwst nieuwste
jong jonge jonger jongere jongeren jongst jongste
oud oude ouder oudere ouderen oudst oudste
sterk sterke sterker sterkere sterkst sterkste
zwak zwakke zwakker zwakkere zwakst zwakste
klein kleine kleiner kleinere kleinst kleinste
lang lange langer langere langst langste
kort korte korter kortere kortst kortste
snel snelle sneller snellere snelst snelste
ernstig ernstige ernstiger ernstigst ernstigste
goedkoop goedkope goedkoper goedkopere goedkoopst goedkoopste
duur dure duurder duurst duurste
belangrijk belangrijke belangrijker belangrijkst belangrijkste
machtig machtige machtiger machtigst machtigste
vrede vredes
crisis crises
politicus politici
academicus academici
criticus critici
technicus technici
medicus medici
historicus historici
vijand vijanden vijandelijk vijandelijke vijandig vijandige
gewond gewonde gewonden
zoon zonen
zone zones
methode methoden methodes
periode perioden periodes
episode episoden episodes
gemeente gemeenten gemeentes gemeentelijk gemeentelijke
ontslag ontslagen ontslaan ontslaat ontsloeg ontsloegen
demonstreer demonstrant demonstranten
evacueer evacue evacues
fuseer fusie fusies
produceer productie producties
reduceer reductie reducties
inspecteer inspectie inspecties
subsidieer subsidie subsidies
protest protesten protesteren protesteert protesteerde protesteerden geprotesteerd
broer broers broeder broeders
`;
