const ADDRESS = /https?:\/\/[^\s<>"']+[^\s<>"'.,;)]/;

/** `CC BY-SA 4.0`, `CC-BY 3.0 NL`, `CC0`. */
const CREATIVE_COMMONS = /\bCC[ -](BY(?:[ -](?:NC|SA|ND))*)[ -](\d\.\d)/i;
const CC_ZERO = /\bCC[ -]?0\b/i;

/** The address of the licence that a statement of rights names; undefined where it names none. */
export function licenceAddress(rights: string): string | undefined {
  const address = ADDRESS.exec(rights)?.[0];
  if (address !== undefined) return address;
  const [, code, version] = CREATIVE_COMMONS.exec(rights) ?? [];
  if (code !== undefined && version !== undefined) {
    return `https://creativecommons.org/licenses/${code.toLowerCase().replaceAll(' ', '-')}/${version}/`;
  }
  return CC_ZERO.test(rights) ? 'https://creativecommons.org/publicdomain/zero/1.0/' : undefined;
}
