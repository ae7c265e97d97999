/**
 * Loads a page of `dossier dev` again when there is something newer than what it shows. A page that nobody sees does not
 * listen, since browsers keep only a few connections to one server; seen again, it learns at once what it missed.
 * @param address where the server tells its version, and every one that follows
 * @param shown the version that the page was made from
 */
export function followChanges(page: Document, address: string, shown: string): void {
  let stream: EventSource | undefined;
  const listen = (): void => {
    stream?.close();
    stream = undefined;
    if (page.hidden) return;
    stream = new EventSource(address);
    stream.addEventListener('message', ({ data }) => {
      if (data !== shown) page.location.reload();
    });
  };
  page.addEventListener('visibilitychange', listen);
  listen();
}
