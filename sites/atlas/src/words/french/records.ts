import type { Rights } from '@garrigue/data'

/** Words that the published labels do not give. Nouns, not verbs: a fact is told as of its source, never in the present. */
export const records = {
  rights: {
    full: 'Texte reproduit avec l’accord de l’éditeur ou sous une licence qui le permet.',
    excerpt: 'Courtes citations seulement : 280 caractères au plus par passage, un quart de l’article au plus (CPI, art.\u00A0L.\u00A0122-5, 3°\u00A0a).',
    facts: 'Faits seulement : noms, dates et chiffres. Aucun passage n’est reproduit.',
  } satisfies Readonly<Record<Rights, string>>,
  rightsShort: { full: 'texte intégral', excerpt: 'courtes citations', facts: 'faits seulement' } satisfies Readonly<Record<Rights, string>>,
  /** ISO 3166-1 alpha-2; a code that is not here is shown as it is. */
  countries: {
    BE: 'Belgique',
    CA: 'Canada',
    CH: 'Suisse',
    DE: 'Allemagne',
    ES: 'Espagne',
    FR: 'France',
    GB: 'Royaume-Uni',
    IT: 'Italie',
    LU: 'Luxembourg',
    NL: 'Pays-Bas',
    PT: 'Portugal',
    US: 'États-Unis',
  },
  /** Initials of the cardinal points. */
  compass: { north: 'N', south: 'S', east: 'E', west: 'O' },
  decimal: ',',
}
