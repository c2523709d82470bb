import { readQuestion, writeQuestion, type Question } from './search-address.ts'
import { isAsked, SearchEngine, type Answer } from './search-engine.ts'
import { FACETS, type Facet } from './search-facets.ts'
import { findParts, type Parts } from './search-parts.ts'
import { resultItem } from './result-item.ts'
import { Sentences } from './search-sentences.ts'
import { suggestionItem } from './suggestion-item.ts'

/** Results shown at once. */
const PAGE_SIZE = 12
/** Milliseconds without a further letter before a question is asked. */
const WAIT = 200

/** Answers in place and keeps the question in the address. All text is set with `textContent`. */
class SearchPage {
  readonly #parts: Parts
  readonly #sentences: Sentences
  #loading: Promise<SearchEngine> | undefined
  #waiting: Answer['hits'] = []
  /** Counts the questions: the answer to one that was overtaken is dropped. */
  #turn = 0

  constructor(parts: Parts) {
    this.#parts = parts
    this.#sentences = new Sentences(parts.root.dataset['sentences'] ?? '{}')
  }

  start(): void {
    const { form, input, more, selects } = this.#parts
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#askAndKeep()
    })
    // `input` says a letter typed and an option chosen alike.
    form.addEventListener('input', () => {
      this.#askAndKeep()
    })
    form.addEventListener('focusin', () => {
      this.#load().catch(() => {
        this.#loading = undefined
      })
    })
    more.addEventListener('click', () => {
      this.#showMoreAndMoveOn()
    })
    const question = readQuestion(location.search)
    input.value = question.query
    for (const [facet, select] of selects) select.value = question.choice[facet] ?? ''
    if (isAsked(question)) this.#ask(question)
    else input.focus()
  }

  async #load(): Promise<SearchEngine> {
    this.#loading ??= SearchEngine.load(this.#parts.root.dataset['base'] ?? '/', this.#parts.root.dataset['index'] ?? '')
    return this.#loading
  }

  #question(): Question {
    const { input, selects } = this.#parts
    return { query: input.value, choice: Object.fromEntries([...selects].flatMap(([facet, { value }]) => (value === '' ? [] : [[facet, value]]))) }
  }

  #askAndKeep(): void {
    const question = this.#question()
    history.replaceState(null, '', location.pathname + writeQuestion(question))
    this.#ask(question)
  }

  #ask(question: Question): void {
    this.#search(question).catch(() => {
      // The index could not be loaded: say so, and try again at the next question.
      this.#loading = undefined
      this.#clear()
      this.#parts.status.textContent = this.#sentences.failed
    })
  }

  async #search(question: Question): Promise<void> {
    const turn = ++this.#turn
    const { status } = this.#parts
    if (!isAsked(question)) {
      this.#clear()
      this.#showCounts(undefined)
      status.textContent = ''
      return
    }
    status.textContent = this.#sentences.searching
    const engine = await this.#load()
    await new Promise((resolve) => {
      setTimeout(resolve, WAIT)
    })
    if (turn !== this.#turn) return
    const { hits, counts } = await engine.answer(question)
    const suggestions = hits.length === 0 ? await engine.suggest(question) : []
    if (turn !== this.#turn) return
    this.#clear()
    this.#waiting = hits
    this.#showCounts(counts)
    status.textContent = this.#sentences.answer(hits.length, question.query.trim())
    this.#parts.suggestions.append(...suggestions.map((suggestion) => suggestionItem(suggestion, this.#sentences)))
    await this.#showMore(turn)
  }

  async #showMore(turn: number): Promise<void> {
    const shown = this.#waiting.slice(0, PAGE_SIZE)
    const pages = await Promise.all(shown.map(async (hit) => hit.data()))
    if (turn !== this.#turn) return
    this.#waiting = this.#waiting.slice(PAGE_SIZE)
    this.#parts.list.append(...pages.map((page) => resultItem(page, this.#sentences.kinds)))
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

  /** How many answers stand behind each option; an option without any cannot be chosen. */
  #showCounts(counts: Readonly<Record<Facet, ReadonlyMap<string, number>>> | undefined): void {
    for (const facet of FACETS) {
      for (const option of this.#parts.selects.get(facet)?.options ?? []) {
        const label = option.dataset['label']
        if (label === undefined) continue
        const count = counts?.[facet].get(option.value) ?? 0
        option.textContent = counts ? `${label} (${count})` : label
        option.disabled = counts !== undefined && count === 0 && !option.selected
      }
    }
  }

  #clear(): void {
    this.#waiting = []
    this.#parts.list.replaceChildren()
    this.#parts.suggestions.replaceChildren()
    this.#parts.more.hidden = true
  }
}

const parts = findParts()
if (parts) new SearchPage(parts).start()
