/** What one thing and several are called. */
export interface Words {
  readonly one: string
  readonly many: string
}

/** The words of a kind. */
export interface KindLabels {
  /** Name of its list: a subpath of this package, a file of `json/`. */
  readonly plural: string
  readonly fr: Words & {
    /** Indefinite article of the singular: « un », « une ». */
    readonly article: string
  }
  readonly en: Words
}

/** The words of a kind that has pages. */
export interface PageKindLabels extends KindLabels {
  /** First part of the address on the site: `organisations` for `/organisations/<id>/`. */
  readonly route: string
}

/** The words of a kind of entity. */
export interface EntityKindLabels extends PageKindLabels {
  /** Values of the field `classification`, with their words. */
  readonly classifications: Readonly<Record<string, { readonly fr: string; readonly en: string }>>
}
