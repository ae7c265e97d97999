import { type Lexicon, words } from './lexicon.ts';

/** English. Function words after Quirk et al., A Comprehensive Grammar of the English Language (1985), 2.35. */
export const en: Lexicon = {
  lang: 'en',
  stopWords: words(`
    a an the this that these those each every either neither some any no all both half many much few several other another such
    same own i me my mine you your yours he him his she her hers it its we us our ours they them their theirs who whom whose
    which what where when why how one ones someone anyone everyone nobody nothing something anything everything and or but nor
    so yet for if then than because although though while whereas unless until since before after as whether once about above
    across against along among around at behind below beneath beside between beyond by despite down during except from in inside
    into like near of off on onto out outside over past per through throughout to toward towards under up upon via with within
    without am is are was were be been being have has had having do does did doing can could will would shall should may might
    must said says say told asked made make makes take took taken get got give gave given go goes went gone come came see saw
    seen not never ever always often sometimes still also too only just even again already now here there today yesterday
    tomorrow later earlier soon however moreover therefore meanwhile instead perhaps maybe very more most less least well new
    old big small great good last next first second third two three four five six seven eight nine ten hundred thousand million
    billion recent former late early long high low according year years day days week weeks month months hour hours minute
    minutes time times part end per cent yes`),
  noNames: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december easter christmas god mr mrs ms miss english dutch french german spanish italian russian arabic turkish`),
  particles: words('van de der den von zu du la le di da dos del el al bin ibn ben abu bint ap'),
  links: words('of the for and on in to against without at'),
  heads: {
    organisation: words(`
      ministry council office union party movement front army committee commission service foundation association institute
      fund bank court university college school hospital chamber cabinet senate parliament police brigade observatory
      organisation organization federation agency authority group club coalition league centre center department board bureau
      society academy trust company corporation forces museum library doctors friends house`),
    place: words(
      'street road avenue square bridge river lake isle sea mount mountain island province city county district valley port harbour harbor station park bay cape gulf strait forest village hill quay lane',
    ),
  },
  tails: undefined,
  titles: words(`
    president minister premier chancellor secretary mayor chairman chairwoman spokesman spokeswoman spokesperson director general
    colonel captain commander king queen prince princess emperor sultan emir imam pope bishop rabbi senator congressman
    congresswoman representative governor envoy ambassador professor prof doctor dr judge justice sir lord lady dame sheikh
    leader councillor analyst correspondent mr mrs ms miss sergeant lieutenant major saint`),
  speech: words('said says told asked replied wrote added argued tweeted thinks'),
  placeWords: words('in near from toward towards'),
  determiners: words('the a an this that these those its their his her our every each no'),
  demonym: /(?:ian|ish|ese|ean|aqi|ani|eli)s?$/u,
  compoundLetters: undefined,
};
