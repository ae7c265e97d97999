type Rule = readonly [pattern: RegExp, instead: string];

/** Endings of Dutch that the stemmer leaves, by the last letter of the word, and what the word is without; the first that fits. */
export const ENDINGS_NL: Readonly<Record<string, readonly Rule[]>> = {
  s: [
    [/((?:minister|meester|register|venster|klooster|monster|zuster))s$/, '$1'],
    // havens, wapens
    [/^(?!eens$)([a-z]{3,}en)s$/, '$1'],
    // regimes, zones: the s after the e of a noun
    [/^([a-z]*[^aeiou])([aeou])([bfkmnpw])es$/, '$1$2$2$3'],
    [/^([a-z]{2,}[bfkmnpw])es$/, '$1'],
  ],
  n: [
    [/^(?:ge)?([a-z]*wapen)en$/, '$1'],
    // bombarderen, regeringen; but voeringen
    [/([a-z][^aeio]e)r(?:en|ingen)$/, '$1er'],
    [/igden$/, 'ig'],
    // steunden; but bestaanden
    [/((?:[eou]{2}|ij|ie|ui|oe|eu)n)den$/, '$1'],
    // zeeën, industrieën, senatoren
    [/(ie|ee)en$/, '$1'],
    [/((?:at|ct|ss|it|ut|ot)or)en$/, '$1'],
  ],
  g: [
    [/^([a-z]*wapen)ing$/, '$1'],
    [/([a-z][^aeio]e)ring$/, '$1er'],
  ],
  e: [
    [/^(?:ge)?([a-z]*wapen)de$/, '$1'],
    [/igde$/, 'ig'],
    [/((?:[eou]{2}|ij|ie|ui|oe|eu)n)de$/, '$1'],
    // provinciale, officiële, professionele
    [/iale$/, 'iaal'],
    [/([iu]|on)ele$/, '$1eel'],
    // politieke, gewone: the e of an adjective
    [/^([a-z]*[^aeiou])([aeou])([bfkmnpw])e$/, '$1$2$2$3'],
    [/^([a-z]{2,}[bfkmnpw])e$/, '$1'],
  ],
  d: [
    [/^(?:ge)?([a-z]*wapen)d$/, '$1'],
    [/igd$/, 'ig'],
    // veroordeeld, bedreigd, verklaard; but bestand and bevrijd
    [
      /^((?:be|ver|ont|her|er|mis|onder|over|door|om)[a-z]{2,}(?:[bfglmrsvwz]|(?:[aeou]{2}|ij|ie|ui|oe|eu)n))d$/,
      '$1',
    ],
  ],
  t: [
    [/dt$/, 'd'],
    // reageert, levert, vraagt, neemt, bouwt, steunt, stelt, voert
    [/^(?!(?:expert|concert|dessert|desert|alert)$)([a-z]{3,}er)t$/, '$1'],
    [/^([a-z]{2,}[gmw])t$/, '$1'],
    [/((?:aa|ee|oo|uu|ij|oe|ui|eu|ei)[ln])t$/, '$1'],
    [/^(?!.*(?:asfalt|kobalt|basalt|cult|tumult|consult|bult|stalt)$)([a-z]+l)t$/, '$1'],
    [/^(?!.*(?:buurt|beurt)$)([a-z]*(?:oe|uu|eu|ui)r)t$/, '$1'],
    [/((?:be|^)hoor|stoor|klaar|be?waar|spaar)t$/, '$1'],
  ],
};
