/**
 * Dutch verbs whose forms the stemmer cannot lead back: the infinitive, then past, participle and what else differs, one
 * verb a line. A form after `~` counts only behind a prefix, for alone it is another word: `namen` are names, `afnamen` is
 * not. Source: Algemene Nederlandse Spraakkunst, 2.3.3 and 2.3.4.
 */
export const VERBS_NL = `
bakken gebakken
bannen gebannen bande
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen
beginnen begon begonnen begint
bergen geborgen ~borg
bevelen beval bevalen bevolen
bewegen bewoog bewogen
bezwijken bezweek bezweken
bidden gebeden
bieden bood boden geboden biedt
bijten beet beten gebeten
binden ~bond ~bonden gebonden bindt
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
breken brak braken gebroken
brengen bracht brachten gebracht
buigen boog bogen gebogen
delven dolf gedolven
denken dacht dachten gedacht
dingen dong gedongen
doen deed deden gedaan doet
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop gedropen
duiken dook doken gedoken
dwingen dwong dwongen gedwongen
eisen eist eiste eisten geeist
eten at aten gegeten
gaan ging gingen gegaan gaat
gelden gold golden gegolden geldt
genezen genas genazen
genieten ~genoot ~genoten
geven gaf gaven gegeven geeft
gieten goot goten gegoten
glijden gleed gleden gegleden
graven groef groeven gegraven
grijpen grepen gegrepen ~greep
hangen hing hingen gehangen
heffen hief hieven geheven
helpen hielp hielpen geholpen
houden hield hielden gehouden houdt
jagen joeg joegen gejaagd
kennen kent kende kenden gekend
kiezen koos kozen gekozen kiest
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
knijpen kneep knepen geknepen
komen kwam kwamen gekomen komt kom
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
laden laadde laadden geladen
laten liet lieten gelaten laat
lezen las lazen gelezen leest
liegen loog logen gelogen
liggen lag lagen gelegen ligt
lijden leed geleden ~leden
lijken leek leken geleken
lopen liep liepen gelopen
meten mat maten gemeten
mijden meed meden gemeden
nemen nam genomen neemt ~namen ~name
openen opent opende openden geopend
plaatsen plaatst plaatste plaatsten geplaatst
prijzen prees prezen geprezen
raden ried geraden
reizen reist reisde reisden gereisd
rijden reed gereden ~reden
rijzen rees rezen gerezen
roepen riep riepen geroepen
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep schiepen geschapen
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schrijden schreed schreden
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen slaat
slapen sliep sliepen geslapen
slijten sleet gesleten
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
splijten spleet spleten gespleten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spuiten spoot spoten gespoten
staan stond stonden gestaan ~staat
steken stak gestoken ~staken
stelen stal gestolen ~stalen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stinken stonk stonken
strijden streed streden gestreden strijdt
tekenen tekent tekende tekenden getekend
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
vechten vocht vochten gevochten
verdwijnen verdween verdwenen
vergelijken vergeleek vergeleken
vergeten vergat vergaten
verliezen verloor verloren verliest
verslinden verslond verslonden
vinden vond vonden gevonden vindt
vliegen vloog vlogen gevlogen
vragen vroegen gevraagd ~vroeg
vriezen vroor vroren gevroren
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten weet
wijken geweken ~week ~weken
wijzen wees gewezen wijst ~wezen
opwinden opgewonden opwond opwonden
winnen won wonnen gewonnen wint
worden werd werden geworden wordt
wreken wreekte gewroken
wrijven wreef wreven gewreven
zeggen zei zeiden gezegd
zenden zond zonden gezonden
zien zag zagen gezien ziet
zingen zong zongen gezongen
zinken zonk zonken gezonken
zinnen ~zon ~zonnen
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zwemmen zwom zwommen gezwommen
zweren zwoer zwoeren gezworen
zwijgen zweeg zwegen gezwegen
`;
