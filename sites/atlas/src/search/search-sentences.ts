/** What the search page says; `{n}` stands for a number and `{q}` for the question. It comes with the page, see recherche.astro. */
export interface SentenceTexts {
  readonly one: string
  readonly many: string
  readonly listedOne: string
  readonly listedMany: string
  readonly none: string
  readonly noneListed: string
  readonly noneHelp: string
  readonly failed: string
  readonly searching: string
  readonly withoutFacets: string
  readonly instead: string
  /** The name of a kind by its route: `person` at `personnes`. */
  readonly kinds: Readonly<Record<string, string>>
}

export class Sentences {
  readonly #texts: SentenceTexts

  constructor(json: string) {
    this.#texts = JSON.parse(json) as SentenceTexts
  }

  get failed(): string {
    return this.#texts.failed
  }

  get searching(): string {
    return this.#texts.searching
  }

  get kinds(): SentenceTexts['kinds'] {
    return this.#texts.kinds
  }

  answer(count: number, query: string): string {
    const { one, many, listedOne, listedMany, none, noneListed, noneHelp } = this.#texts
    if (count === 0) return `${fill(query === '' ? noneListed : none, count, query)} ${noneHelp}`
    if (query === '') return fill(count === 1 ? listedOne : listedMany, count, query)
    return fill(count === 1 ? one : many, count, query)
  }

  /** A question that has answers, in place of one without. */
  instead(count: number, query: string, sameWords: boolean): string {
    return fill(sameWords ? this.#texts.withoutFacets : this.#texts.instead, count, query)
  }
}

function fill(sentence: string, count: number, query: string): string {
  return sentence.replace('{n}', String(count)).replace('{q}', () => query)
}
