/**
 * A desk, newspaper or agency as reference managers read names in metadata. One of several words gets a comma at its
 * end: Zotero takes what stands before a comma for the surname, and would make Press the surname of `Associated Press`
 * (Zotero.Utilities.cleanAuthor).
 */
export function collectiveName(name: string): string {
  return name.includes(' ') ? `${name},` : name;
}
