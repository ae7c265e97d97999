import { VERBS_NL } from '../languages/nl-verbs.ts';

/** Beginnings of verbs that can stand apart: `houdt … aan`. Their participle keeps its ge: `aangehouden`. */
const SEPARABLE =
  'aan achter af bij binnen deel dicht dood door goed in klaar kwijt los mee na neer om onder op open over plaats samen stil stop tegen terecht terug thuis toe tot tussen uit vast vol voor vooruit voort vrij waar weg';
/** Beginnings that cannot. Their participle has no ge: `verbroken`. */
const INSEPARABLE = 'be ver ont her er mis over onder voor door om weer';

const SEPARABLE_PREFIXES = SEPARABLE.split(' ');
const INSEPARABLE_PREFIXES = INSEPARABLE.split(' ');

/** The infinitive of an irregular form, with its prefix: `verbrak` and `verbroken` → `verbreken`, `aangehouden` → `aanhouden`. */
export function dutchVerb(form: string): string | undefined {
  return ENDS.has(form.slice(-END)) ? (ALONE.get(form) ?? prefixed(form)) : undefined;
}

/** Letters at the end by which nearly every form is known to be none of these. */
const END = 3;

function prefixed(form: string): string | undefined {
  for (const prefix of INSEPARABLE_PREFIXES) {
    if (!form.startsWith(prefix)) continue;
    const rest = form.slice(prefix.length);
    const verb = AFTER_PREFIX.get(rest) ?? AFTER_PREFIX.get(`ge${rest}`);
    if (verb !== undefined) return prefix + verb;
  }
  for (const prefix of SEPARABLE_PREFIXES) {
    if (!form.startsWith(prefix)) continue;
    const verb = AFTER_PREFIX.get(form.slice(prefix.length));
    if (verb !== undefined) return prefix + verb;
  }
  return undefined;
}

const FORMS: readonly (readonly [form: string, verb: string])[] = VERBS_NL.trim()
  .split('\n')
  .flatMap((line) => {
    const [beginnings = '', ends = ''] = line.split(': ');
    return beginnings.split(' ').flatMap((beginning) => {
      const [verb = '', ...forms] = ends
        .split(' ')
        .map((end) =>
          end.replace(/^(~?)(\+?)/, (_, mark: string, plus: string) => mark + (plus && 'ge') + beginning),
        );
      return forms.map((form) => [form, verb] as const);
    });
  });

const ENDS: ReadonlySet<string> = new Set(FORMS.map(([form]) => form.slice(-END).replace('~', '')));
const ALONE: ReadonlyMap<string, string> = new Map(FORMS.filter(([form]) => !form.startsWith('~')));
const AFTER_PREFIX: ReadonlyMap<string, string> = new Map(
  FORMS.map(([form, verb]) => [form.replace('~', ''), verb]),
);
