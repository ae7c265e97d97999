/**
 * Writes addresses that are shown to be copied in full. A dossier that does not know its own address can only write a
 * path; the browser knows the rest.
 */
export function writeWholeAddresses(within: ParentNode): void {
  for (const link of within.querySelectorAll('a')) {
    if (link.textContent.trim() === link.getAttribute('href')) link.textContent = link.href;
  }
}
