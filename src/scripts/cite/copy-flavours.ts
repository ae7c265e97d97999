/** The same words in the forms that the place they are pasted in may ask for. */
export interface Flavours {
  readonly text: string;
  /** Left out where plain text is what is wanted, also of a place that takes rich text. */
  readonly html?: string;
  readonly markdown: string;
}

/** Custom formats are prefixed with `web ` and are read by programs that know them (Clipboard API, 9.1). */
const MARKDOWN = 'web text/markdown';

/** Puts all flavours in the clipboard at once. False, with `shown` selected, where the browser does not let a page do that. */
export async function copyFlavours(shown: HTMLElement, flavours: Flavours): Promise<boolean> {
  const page = shown.ownerDocument;
  const clipboard = page.defaultView?.navigator.clipboard;
  if (clipboard && 'ClipboardItem' in globalThis) {
    try {
      await clipboard.write([new ClipboardItem(blobsOf(flavours))]);
      return true;
    } catch {
      // Refused, or not allowed here: the old way may still work.
    }
  }
  return copyByCommand(page, shown, flavours);
}

function blobsOf({ text, html, markdown }: Flavours): Record<string, Blob> {
  const blob = (content: string, type: string): Blob => new Blob([content], { type });
  const supports = (ClipboardItem as { supports?: (type: string) => boolean }).supports?.(MARKDOWN) === true;
  return {
    'text/plain': blob(text, 'text/plain'),
    ...(html !== undefined && { 'text/html': blob(html, 'text/html') }),
    ...(supports && { [MARKDOWN]: blob(markdown, 'text/markdown') }),
  };
}

/** For pages that are not served over HTTPS, and for older browsers. */
function copyByCommand(page: Document, shown: HTMLElement, { text, html }: Flavours): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    copied = true;
  };
  // Some browsers copy only where something is selected; where copying fails, the reader can still do it.
  page.getSelection()?.selectAllChildren(shown);
  page.addEventListener('copy', fill, { once: true });
  // The one way that is left where there is no asynchronous clipboard.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const obeyed = page.execCommand('copy');
  page.removeEventListener('copy', fill);
  return obeyed && copied;
}
