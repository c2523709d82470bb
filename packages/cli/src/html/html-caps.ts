export interface HtmlCaps {
  /** Of the file, in bytes: 4 MiB. */
  readonly bytes: number
  /** Elements within one another. */
  readonly depth: number
  /** Elements of the page, those that the parser makes up included. */
  readonly elements: number
  /** Attributes of one tag. */
  readonly attributes: number
  /** One block of JSON-LD, in UTF-16 code units. */
  readonly jsonLd: number
}

/**
 * What one page may weigh. Of 109 pages of the press that were measured, the deepest nests 33 elements, the largest has 2,487 and the
 * richest tag 36 attributes; every cap stands far above.
 */
export const HTML_CAPS: HtmlCaps = { bytes: 4_194_304, depth: 160, elements: 30_000, attributes: 1_000, jsonLd: 262_144 }
