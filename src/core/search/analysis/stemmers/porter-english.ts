/**
 * The English stemmer of Martin Porter, second edition ("Porter2", 2002). Written anew from its published definition.
 * @param form lower case, without accents
 */
export function porterEnglish(form: string): string {
  if (form.length <= 2) return form;
  const known = EXCEPTIONS.get(form);
  if (known !== undefined) return known;
  // A y that is a consonant is written Y for the while.
  let word = form.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const regions = measure(word);
  word = plural(word.replace(/'s?'?$/, ''));
  if (UNCHANGED.has(word)) return word;
  for (const step of [past, finalY, secondSuffix, thirdSuffix, fourthSuffix, finalLetter]) {
    word = step(word, regions);
  }
  return word.toLowerCase();
}

/** Where the second and third syllable may begin. */
interface Regions {
  readonly first: number;
  readonly second: number;
}

const V = '[aeiouy]';
const C = '[^aeiouy]';
const SYLLABLE = new RegExp(`^${C}*${V}+${C}`);
const SHORT_SYLLABLE = new RegExp(`(?:${C}${V}[^aeiouywxY]|^${V}${C})$`);

function measure(word: string): Regions {
  const first =
    /^(?:gener|commun|arsen)/.exec(word)?.[0].length ?? SYLLABLE.exec(word)?.[0].length ?? word.length;
  const second = SYLLABLE.exec(word.slice(first))?.[0].length;
  return { first, second: second === undefined ? word.length : first + second };
}

function isShort(word: string, { first }: Regions): boolean {
  return SHORT_SYLLABLE.test(word) && first >= word.length;
}

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/[us]s$/.test(word)) return word;
  return new RegExp(`${V}.+s$`).test(word) ? word.slice(0, -1) : word;
}

function past(word: string, regions: Regions): string {
  const agreed = /^(.*)eed(?:ly)?$/.exec(word)?.[1];
  if (agreed !== undefined) return agreed.length >= regions.first ? `${agreed}ee` : word;
  const rest = new RegExp(`^(.*${V}.*?)(?:ed|edly|ing|ingly)$`).exec(word)?.[1];
  if (rest === undefined) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return isShort(rest, regions) ? `${rest}e` : rest;
}

function finalY(word: string): string {
  return word.replace(new RegExp(`(?<=.${C})[yY]$`), 'i');
}

/** Suffix → what stands in its place; of several that fit, the longest. */
type Suffixes = readonly (readonly [suffix: string, instead: string])[];

const SECOND: Suffixes = suffixes(
  'ational ate,ization ize,fulness ful,ousness ous,iveness ive,tional tion,biliti ble,lessli less,entli ent,ation ate,alism al,aliti al,ousli ous,iviti ive,fulli ful,enci ence,anci ance,abli able,izer ize,ator ate,alli al,bli ble',
);
const THIRD: Suffixes = suffixes(
  'ational ate,tional tion,alize al,icate ic,iciti ic,ative ,ical ic,ness ,ful ',
);
const FOURTH: Suffixes = suffixes(
  'ement ,ance ,ence ,able ,ible ,ment ,ant ,ent ,ism ,ate ,iti ,ous ,ive ,ize ,ion ,al ,er ,ic ',
);

function suffixes(list: string): Suffixes {
  return list.split(',').map((pair) => {
    const [suffix = '', instead = ''] = pair.split(' ');
    return [suffix, instead] as const;
  });
}

function secondSuffix(word: string, { first }: Regions): string {
  const found = SECOND.find(([suffix]) => word.endsWith(suffix));
  if (found) return replaced(word, found, first);
  if (word.endsWith('logi')) return word.length - 3 >= first ? word.slice(0, -1) : word;
  return /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= first ? word.slice(0, -2) : word;
}

function thirdSuffix(word: string, { first, second }: Regions): string {
  const found = THIRD.find(([suffix]) => word.endsWith(suffix));
  return found ? replaced(word, found, found[0] === 'ative' ? second : first) : word;
}

function fourthSuffix(word: string, { second }: Regions): string {
  const found = FOURTH.find(([suffix]) => word.endsWith(suffix));
  if (!found || (found[0] === 'ion' && !/[st]ion$/.test(word))) return word;
  return replaced(word, found, second);
}

function replaced(word: string, [suffix, instead]: Suffixes[number], from: number): string {
  const at = word.length - suffix.length;
  return at >= from ? word.slice(0, at) + instead : word;
}

function finalLetter(word: string, { first, second }: Regions): string {
  const at = word.length - 1;
  const rest = word.slice(0, at);
  if (word.endsWith('e')) {
    return at >= second || (at >= first && !SHORT_SYLLABLE.test(rest)) ? rest : word;
  }
  return word.endsWith('ll') && at >= second ? rest : word;
}

const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  'skis ski,skies sky,dying die,lying lie,tying tie,idly idl,gently gentl,ugly ugli,early earli,only onli,singly singl,sky sky,news news,howe howe,atlas atlas,cosmos cosmos,bias bias,andes andes'
    .split(',')
    .map((pair) => {
      const [form = '', stem = ''] = pair.split(' ');
      return [form, stem] as const;
    }),
);

const UNCHANGED = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '));
