import { foldQuery } from './fold-for-search.ts'
import { loadPagefind, searchPages, type Hit, type Pagefind } from './pagefind.ts'
import { resultItem } from './result-item.ts'

/** Results shown at once. */
const PAGE_SIZE = 12
/** Milliseconds without a further letter before a question is asked. */
const WAIT = 200

/** What the page says; it comes with the page, see recherche.astro. */
interface Sentences {
  readonly one: string
  readonly many: string
  readonly none: string
  readonly noneHelp: string
  readonly failed: string
  readonly searching: string
  /** What a page of a kind is, by the name of the kind. */
  readonly natures: Readonly<Record<string, string>>
}

interface Parts {
  readonly root: HTMLElement
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  readonly status: HTMLElement
  readonly list: HTMLElement
  readonly more: HTMLButtonElement
}

/** Answers in place and keeps the question in the address (?q=). All text is set with `textContent`. */
class SearchPage {
  readonly #parts: Parts
  readonly #sentences: Sentences
  #loading: Promise<Pagefind> | undefined
  #waiting: readonly Hit[] = []
  /** Counts the questions: the answer to one that was overtaken is dropped. */
  #turn = 0

  constructor(parts: Parts) {
    this.#parts = parts
    this.#sentences = JSON.parse(parts.root.dataset['sentences'] ?? '{}') as Sentences
  }

  start(): void {
    const { form, input, more } = this.#parts
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#askAndKeep()
    })
    input.addEventListener('input', () => {
      this.#askAndKeep()
    })
    input.addEventListener('focus', () => {
      this.#load().catch(() => {
        this.#loading = undefined
      })
    })
    more.addEventListener('click', () => {
      this.#showMoreAndMoveOn()
    })
    input.value = new URLSearchParams(location.search).get('q') ?? ''
    if (input.value === '') input.focus()
    else this.#ask(input.value)
  }

  async #load(): Promise<Pagefind> {
    this.#loading ??= loadPagefind(this.#parts.root.dataset['files'] ?? '/', this.#parts.root.dataset['base'] ?? '/')
    return this.#loading
  }

  #askAndKeep(): void {
    const query = this.#parts.input.value
    const url = new URL(location.href)
    if (query.trim() === '') url.searchParams.delete('q')
    else url.searchParams.set('q', query.trim())
    history.replaceState(null, '', url)
    this.#ask(query)
  }

  #ask(query: string): void {
    this.#search(query).catch(() => {
      // The index could not be loaded: say so, and try again at the next question.
      this.#loading = undefined
      this.#clear()
      this.#parts.status.textContent = this.#sentences.failed
    })
  }

  async #search(query: string): Promise<void> {
    const turn = ++this.#turn
    const { status } = this.#parts
    if (foldQuery(query) === '') {
      this.#clear()
      status.textContent = ''
      return
    }
    status.textContent = this.#sentences.searching
    const pagefind = await this.#load()
    await new Promise((resolve) => {
      setTimeout(resolve, WAIT)
    })
    if (turn !== this.#turn) return
    const hits = await searchPages(pagefind, query)
    if (turn !== this.#turn) return
    this.#clear()
    this.#waiting = hits
    status.textContent = this.#answer(hits.length, query.trim())
    await this.#showMore(turn)
  }

  #answer(count: number, query: string): string {
    const { one, many, none, noneHelp } = this.#sentences
    const sentence = count === 0 ? `${none} ${noneHelp}` : count === 1 ? one : many
    return sentence.replace('{n}', String(count)).replace('{q}', () => query)
  }

  async #showMore(turn: number): Promise<void> {
    const pages = await Promise.all(this.#waiting.slice(0, PAGE_SIZE).map(async (hit) => hit.data()))
    if (turn !== this.#turn) return
    this.#waiting = this.#waiting.slice(PAGE_SIZE)
    this.#parts.list.append(...pages.map((page) => resultItem(page, this.#sentences.natures)))
    this.#parts.more.hidden = this.#waiting.length === 0
  }

  /** Who reads with the keyboard goes on with the first of the new results. */
  #showMoreAndMoveOn(): void {
    const last = this.#parts.list.lastElementChild
    this.#showMore(this.#turn).then(
      () => last?.nextElementSibling?.querySelector('a')?.focus(),
      () => {
        this.#parts.status.textContent = this.#sentences.failed
      },
    )
  }

  #clear(): void {
    this.#waiting = []
    this.#parts.list.replaceChildren()
    this.#parts.more.hidden = true
  }
}

const root = document.querySelector<HTMLElement>('[data-search]')
const form = document.querySelector<HTMLFormElement>('[data-search-form]')
const input = document.querySelector<HTMLInputElement>('#q')
const status = document.querySelector<HTMLElement>('[data-search-status]')
const list = document.querySelector<HTMLElement>('[data-search-results]')
const more = document.querySelector<HTMLButtonElement>('[data-search-more]')
if (root && form && input && status && list && more) new SearchPage({ root, form, input, status, list, more }).start()
