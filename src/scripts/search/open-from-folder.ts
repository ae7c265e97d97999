import { type Place, resultAddress } from './result-address.ts';

/**
 * In a folder, addresses that begin with the base of the site lead nowhere: makes those of this page relative, so that
 * its style sheets load and its links open files.
 */
export function openFromFolder(page: Document, base: string, place: Place): void {
  for (const [selector, name] of [
    ['link[href]', 'href'],
    ['a[href]', 'href'],
    ['form[action]', 'action'],
  ] as const) {
    for (const element of page.querySelectorAll(selector)) {
      const address = element.getAttribute(name) ?? '';
      if (address.startsWith(base))
        element.setAttribute(name, resultAddress(place, address.slice(base.length)));
    }
  }
}
