import { D_WORDS_NL, UNSTRESSED_NL } from './nl-nouns.ts';

/** Beginnings of separable verbs whose participles the rules below meet. */
const BEFORE_GE = '(|aan|af|be|door|in|na|op|over|terug|uit|ver|voor)';

/** Words in t whose participle would lose it: `opgeschort`. */
const T_WORDS =
  'schort|start|stort|sport|test|rust|kost|last|tast|troost|plant|print|knot|brand|land|wend|rond';

/** Endings that the stemmer leaves, and what a word is without them; the first that fits. */
export const ENDINGS_NL: readonly (readonly [RegExp, string])[] = [
  [/((?:minister|meester|register|venster|klooster|monster|zuster))s$/, '$1'],
  // havens, wapens
  [/^(?!eens$)([a-z]{3,}en)s$/, '$1'],
  // bewapenen, gewapend, ontwapening
  [/^(?:ge)?([a-z]*wapen)(?:en|ing)$/, '$1'],
  [/^(?:ge)?([a-z]*wapen)de?$/, '$1'],
  [new RegExp(`^${BEFORE_GE}ge([a-z]*(?:${UNSTRESSED_NL}))de?n?$`), '$1$2'],
  [new RegExp(`(${UNSTRESSED_NL})(?:en|t|d|de|den|s|ing|ingen)$`), '$1'],
  // bombarderen, regering; but voering
  [/^([a-z]+[^aeio]e)r(?:en|ing|ingen)$/, '$1er'],
  // aangemeld, gemelde, geantwoord, opgeschort; then melden, meldt, meldde, melding
  [new RegExp(`^${BEFORE_GE}ge([a-z]{0,4}(?:${D_WORDS_NL}|${T_WORDS}))(?:e|en)?$`), '$1$2'],
  [new RegExp(`(${D_WORDS_NL})(?:e|en|t|de|den|ing|ingen)$`), '$1'],
  [/dt$/, 'd'],
  [/igd(?:e|en)?$/, 'ig'],
  // veroordeeld, bedreigd, verklaard; but bestand and bevrijd
  [
    /^((?:be|ver|ont|her|er|mis|onder|over|door|om)[a-z]{2,}(?:[bfglmrsvwz]|(?:[aeou]{2}|ij|ie|ui|oe|eu)n))d$/,
    '$1',
  ],
  // woonde, steunden; but bestaande
  [/((?:[eou]{2}|ij|ie|ui|oe|eu)n)den?$/, '$1'],
  // reageert, levert, vraagt, neemt, bouwt, steunt, stelt, voert
  [/^(?!(?:expert|concert|dessert|desert|alert)$)([a-z]{3,}er)t$/, '$1'],
  [/^([a-z]{2,}[gmw])t$/, '$1'],
  [/((?:aa|ee|oo|uu|ij|oe|ui|eu|ei)[ln])t$/, '$1'],
  [/^(?!.*(?:asfalt|kobalt|basalt|cult|tumult|consult|bult|stalt)$)([a-z]+l)t$/, '$1'],
  [/^(?!.*(?:buurt|beurt)$)([a-z]*(?:oe|uu|eu|ui)r)t$/, '$1'],
  [/((?:be|^)hoor|stoor|klaar|be?waar|spaar)t$/, '$1'],
  // zeeën, industrieën, senatoren
  [/(ie|ee)en$/, '$1'],
  [/((?:at|ct|ss|it|ut|ot)or)en$/, '$1'],
  // provinciale, officiële, professionele
  [/ial(?:e|er)$/, 'iaal'],
  [/([iu]|on)ele$/, '$1eel'],
  // politieke, gewone, regimes: the e of an adjective, and the s after the e of a noun
  [/^([a-z]*[^aeiou])([aeou])([bfkmnpw])es?$/, '$1$2$2$3'],
  [/^([a-z]{2,}[bfkmnpw])es?$/, '$1'],
];
