import type { Random } from '../../eval/citations/random.ts';
import { ENTRY_KINDS, type EntryKind, type MadeDossier, type MadeEntry } from './made-dossier.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

const SUBJECTS = list(`
  De sluiswachters
  Bewoners van de kade
  Schippers uit de haven
  De aannemer
  Het college
  Twee ingenieurs
  Fietsers en forenzen
  De pachters
  Winkeliers
  Een commissie van toezicht
`);
const DEEDS = list(`
  vroegen om uitstel
  telden de schepen die moesten wachten
  zagen scheuren in het beton
  rekenden op een sobere opening
  betwistten de kosten van het herstel
  legden een noodbrug aan
  wezen op een rapport uit de kelder
  stemden tegen een tweede omleiding
  herinnerden aan de vorige vloed
  keurden de peilers af
`);
const TAILS = list(`
  nog voor de vorst inviel
  terwijl het water bleef stijgen
  zonder de uitkomst af te wachten
  op kosten van de streek
  na een lange vergadering
  tegen het advies in
  zoals in november was afgesproken
  bij laag water
`);

/** A sentence about a bridge somewhere, which may name a term. */
export function madeSentence(random: Random, name?: string): string {
  const number = random.between(2, 99);
  const told = `${random.pick(SUBJECTS)} ${random.pick(DEEDS)} ${random.pick(TAILS)}`;
  return name === undefined ? `${told}, na ${number} dagen.` : `${told}, zei ${name} op dag ${number}.`;
}

/** A paragraph of some sentences, of which about half name a term. */
export function madeParagraph(random: Random, names: readonly string[]): string {
  return Array.from({ length: random.between(1, 3) }, () =>
    madeSentence(random, random.next() < 0.5 && names.length > 0 ? random.pick(names) : undefined),
  ).join(' ');
}

/** Every name the glossary has now. */
export function namesOf({ entries }: MadeDossier): readonly string[] {
  return [...entries.glossary.values()].map(({ fields }) => String(fields['term']));
}

/** An entry of a kind, or of any kind: articles twice as often as the others; undefined where there is none. */
export function anyEntry(
  { entries }: MadeDossier,
  random: Random,
  kind: EntryKind = random.pick([...ENTRY_KINDS, 'articles']),
): { readonly kind: EntryKind; readonly slug: string; readonly entry: MadeEntry } | undefined {
  const all = [...entries[kind]];
  if (all.length === 0) return undefined;
  const [slug, entry] = random.pick(all);
  return { kind, slug, entry };
}

/** The slug of any entry a link may name. */
export function anySlug({ entries }: MadeDossier, random: Random): string {
  const all = ENTRY_KINDS.flatMap((kind) => [...entries[kind].keys()]);
  return all.length === 0 ? 'nergens' : random.pick(all);
}
