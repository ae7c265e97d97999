/** The elements of the search page that its script fills. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly suggestions: HTMLElement;
  /** Spoken: how many results there are, or why there are none. */
  readonly status: HTMLElement;
  readonly suggestionCount: HTMLElement;
  readonly help: HTMLElement;
  /** Other ways into the dossier. */
  readonly ways: HTMLElement;
  readonly advice: HTMLElement;
  readonly body: HTMLElement;
  readonly tools: HTMLElement;
  readonly sort: HTMLSelectElement;
  readonly notes: HTMLElement;
  readonly chosen: HTMLElement;
  readonly facets: HTMLDetailsElement;
  readonly facetsTitle: HTMLElement;
  readonly facetsBody: HTMLElement;
  readonly legend: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLElement;
  readonly saved: HTMLElement;
}

/** Finds the parts of the search page; a page without one of them is a bug. */
export function pageParts(page: Document): PageParts {
  const part = <Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind => {
    const element = page.querySelector(`#search-${name}`);
    if (element instanceof kind) return element;
    throw new Error(`Expected #search-${name} in the search page`);
  };
  return {
    form: part('form', HTMLFormElement),
    field: part('field', HTMLInputElement),
    suggestions: part('suggestions', HTMLElement),
    status: part('status', HTMLElement),
    suggestionCount: part('suggestion-count', HTMLElement),
    help: part('help', HTMLElement),
    ways: part('ways', HTMLElement),
    advice: part('advice', HTMLElement),
    body: part('body', HTMLElement),
    tools: part('tools', HTMLElement),
    sort: part('sort', HTMLSelectElement),
    notes: part('notes', HTMLElement),
    chosen: part('chosen', HTMLElement),
    facets: part('facets', HTMLDetailsElement),
    facetsTitle: part('facets-title', HTMLElement),
    facetsBody: part('facets-body', HTMLElement),
    legend: part('legend', HTMLElement),
    results: part('results', HTMLElement),
    more: part('more', HTMLElement),
    saved: part('saved', HTMLElement),
  };
}
