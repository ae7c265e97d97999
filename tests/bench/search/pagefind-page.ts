/**
 * The search page of a site that uses Pagefind as its documentation shows: its script, the first ten results with their
 * excerpts, each shown as soon as it is there. The rest of the page, `shell`, is that of our own, without our scripts.
 */
export function pagefindPage(shell: string): string {
  const script = `
    const field = document.querySelector('#pagefind-field');
    const list = document.querySelector('#pagefind-results');
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    const pagefind = await import('/pagefind/pagefind.js');
    async function run() {
      const search = await pagefind.debouncedSearch(field.value, {}, 0);
      if (search === null) return;
      list.replaceChildren();
      for (const result of search.results.slice(0, 10)) result.data().then(({ url, meta, excerpt }) => {
        const item = document.createElement('li');
        item.innerHTML = '<a href="' + url + '">' + meta.title + '</a><p>' + excerpt + '</p>';
        list.append(item);
      });
    }
    field.addEventListener('input', run);
    await run();`;
  const field = '<input type="search" id="pagefind-field"><ol id="pagefind-results"></ol>';
  return shell
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '')
    .replace('</body>', () => `${field}<script type="module">${script}</script></body>`);
}
