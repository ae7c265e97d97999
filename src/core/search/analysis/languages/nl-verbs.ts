/**
 * Dutch verbs whose forms the stemmer cannot lead back, those that change alike on one line: what they begin with, then what
 * follows in the infinitive, past, participle and what else differs, `+` for a ge before the verb: `bl k: ijken eek` are blijken,
 * bleek, kijken and keek. A form after `~` counts only behind a prefix, for alone it is another word: `namen` are names,
 * `afnamen` is not. Source: Algemene Nederlandse Spraakkunst, 2.3.3 and 2.3.4.
 */
export const VERBS_NL = `
b: akken +akken
b: annen +annen ande
b: ederven edierf edierven edorven
b: edriegen edroog edrogen
b: eginnen egon egonnen egint
b: ergen +orgen ~org
b: evelen eval evalen evolen
b: ewegen ewoog ewogen
b: ezwijken ezweek ezweken
b: idden +eden
b: ieden ood oden +oden iedt
b sm spl: ijten eet eten +eten
b: inden ~ond ~onden +onden indt
bl: azen ies iezen +azen
bl k l: ijken eek eken +eken
bl dr schr wr: ijven eef even +even
br spr: eken ak aken +oken
br: engen acht achten +acht
b: uigen oog ogen +ogen
d: elven olf +olven
d: enken acht achten +acht
d: ingen ong +ongen
d: oen eed eden +aan oet
dr: agen oeg oegen +agen
dr dw spr z: ingen ong ongen +ongen
dr kl z: inken onk onken +onken
dr: uipen oop +open
d: uiken ook oken +oken
: eisen eist eiste eisten +eist
: eten at aten +geten
g: aan ing ingen +aan aat
g: elden old olden egolden eldt
g: enezen enas enazen
g: enieten ~enoot ~enoten
g: even af aven egeven eeft
g sch: ieten oot oten +oten
gl m sn: ijden eed eden +eden
gr: aven oef oeven +aven
gr: ijpen epen +epen ~eep
h v: angen ing ingen +angen
h: effen ief ieven +even
h: elpen ielp ielpen +olpen
h: ouden ield ielden +ouden oudt
j: agen oeg oegen +aagd
k: ennen ent ende enden +end
k: iezen oos ozen +ozen iest
kl: immen om ommen +ommen
kn: ijpen eep epen +epen
k: omen wam wamen +omen omt om
k: open ocht ochten +ocht
kr st zw: ijgen eeg egen +egen
kr: impen omp ompen +ompen
kr: uipen oop open +open
l: aden aadde aadden +aden
l: aten iet ieten +aten aat
l: ezen as azen +ezen eest
l vl: iegen oog ogen +ogen
l: iggen ag agen +egen igt
l r: ijden eed +eden ~eden
l: open iep iepen +open
m: eten at aten +eten
n: emen am +omen eemt ~amen ~ame
: openen opent opende openden +opend
pl: aatsen aatst aatste aatsten +aatst
pr r: ijzen ees ezen +ezen
r: aden ied +aden
r: eizen eist eisde eisden +eisd
r: oepen iep iepen +oepen
sch: eiden eidde eidden +eiden
sch: elden old olden +olden
sch z: enden ond onden +onden
sch: enken onk onken +onken
sch: eppen iep iepen +apen
sch: ijnen een enen +enen
schr: ijden eed eden
schr: ikken ok okken +okken
sch: uiven oof oven +oven
sl: aan oeg oegen +agen aat
sl: apen iep iepen +apen
sl: ijten eet +eten
sl sp: uiten oot oten +oten
sm: elten olt olten +olten
st: aan ond onden +aan ~aat
st: eken ak +oken ~aken
st: elen al +olen ~alen
st w: erven ierf ierven +orven
st: inken onk onken
str: ijden eed eden +eden ijdt
t: ekenen ekent ekende ekenden +ekend
tr: eden ad aden +eden
tr: effen of offen +offen
tr: ekken ok okken +okken
v: allen iel ielen +allen
v: echten ocht ochten +ochten
v: erdwijnen erdween erdwenen
v: ergelijken ergeleek ergeleken
v: ergeten ergat ergaten
v: erliezen erloor erloren erliest
v: erslinden erslond erslonden
v: inden ond onden +onden indt
vr: agen oegen +aagd ~oeg
vr: iezen oor oren +oren
w: egen oog ogen +ogen
w: erpen ierp ierpen +orpen
w: eten ist isten +eten eet
w: ijken +eken ~eek ~eken
w: ijzen ees +ezen ijst ~ezen
: opwinden opgewonden opwond opwonden
w: innen on onnen +onnen int
w: orden erd erden +orden ordt
wr: eken eekte +oken
z: eggen ei eiden +egd
z: ien ag agen +ien iet
z: innen ~on ~onnen
z: itten at aten +eten
z: oeken ocht ochten +ocht
zw: emmen om ommen +ommen
zw: eren oer oeren +oren
`;
