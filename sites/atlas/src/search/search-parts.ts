import { FACETS, type Facet } from './search-facets.ts'

/** The parts of the search page that its script fills. */
export interface Parts {
  readonly root: HTMLElement
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly selects: ReadonlyMap<Facet, HTMLSelectElement>
  readonly status: HTMLElement
  readonly suggestions: HTMLElement
  readonly list: HTMLElement
  readonly more: HTMLButtonElement
}

/** `undefined` where one is missing: then the page stays as it came. */
export function findParts(): Parts | undefined {
  const root = document.querySelector<HTMLElement>('[data-search]')
  const form = document.querySelector<HTMLFormElement>('[data-search-form]')
  const input = document.querySelector<HTMLInputElement>('#q')
  const status = document.querySelector<HTMLElement>('[data-search-status]')
  const suggestions = document.querySelector<HTMLElement>('[data-search-suggestions]')
  const list = document.querySelector<HTMLElement>('[data-search-results]')
  const more = document.querySelector<HTMLButtonElement>('[data-search-more]')
  if (!root || !form || !input || !status || !suggestions || !list || !more) return undefined
  const selects = FACETS.flatMap((facet) => {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${facet}"]`)
    return select ? [[facet, select] as const] : []
  })
  return { root, form, input, selects: new Map(selects), status, suggestions, list, more }
}
