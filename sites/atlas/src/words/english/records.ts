import type { Words } from '../words-in.ts'

export const records: Words['records'] = {
  rights: {
    full: 'Text reproduced with the agreement of the publisher, or under a licence that allows it.',
    excerpt: 'Short quotations only: 280 characters at most for a passage, a quarter of the article at most (French intellectual property code, art.\u00A0L.\u00A0122-5, 3°\u00A0a).',
    facts: 'Facts only: names, dates and figures. No passage is reproduced.',
  },
  rightsShort: { full: 'full text', excerpt: 'short quotations', facts: 'facts only' },
  countries: {
    BE: 'Belgium',
    CA: 'Canada',
    CH: 'Switzerland',
    DE: 'Germany',
    ES: 'Spain',
    FR: 'France',
    GB: 'United Kingdom',
    IT: 'Italy',
    LU: 'Luxembourg',
    NL: 'Netherlands',
    PT: 'Portugal',
    US: 'United States',
  },
  compass: { north: 'N', south: 'S', east: 'E', west: 'W' },
  decimal: '.',
}
