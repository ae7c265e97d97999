import { RELATIONS } from '../schema/dossier.ts';

/** `[[slug]]`, `[[slug#passage]]`, `[[relation:slug|text]]`, and `[[!IS]]`, which is no link. */
const LINK = new RegExp(
  `\\[\\[(!?)(?:(?:${RELATIONS.join('|')}): ?)?([^[\\]|#]*)(?:#[^[\\]|]*)?(?:\\|([^[\\]]*))?\\]\\]`,
  'g',
);

/**
 * A note as it is read: of a link its text, or else the title of what it leads to.
 * @param titleOf title of an entry by its slug
 */
export function noteText(written: string, titleOf: (slug: string) => string | undefined): string {
  return written.replace(LINK, (whole, _mark: string, target: string, text = '') => {
    const slug = target.trim();
    const said = [String(text).trim(), titleOf(slug), slug, whole];
    return said.find((one) => one !== undefined && one !== '') ?? '';
  });
}
