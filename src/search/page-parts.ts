const get = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;

/** The parts of the search page (SearchForm.astro, SearchDesk.astro) that its script fills and listens to. */
export const parts = {
  get form() {
    return document.querySelector<HTMLFormElement>('.search-form')!;
  },
  get input() {
    return get<HTMLInputElement>('q');
  },
  get filters() {
    return get<HTMLDetailsElement>('search-filters');
  },
  get panel() {
    return get('search-facets');
  },
  get order() {
    return get<HTMLSelectElement>('search-order');
  },
  get view() {
    return get<HTMLSelectElement>('search-view');
  },
  get status() {
    return get('search-status');
  },
  get suggested() {
    return get('search-suggestion');
  },
  get nothing() {
    return get('search-nothing');
  },
  get list() {
    return get<HTMLOListElement>('search-results');
  },
  get more() {
    return get<HTMLButtonElement>('search-more');
  },
};
