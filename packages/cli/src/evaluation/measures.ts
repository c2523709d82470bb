import { MENTION_KINDS } from '@garrigue/schema'
import { articles } from './measures/articles.ts'
import { dates } from './measures/dates.ts'
import { figures } from './measures/figures.ts'
import { identityAcross } from './measures/identity-across.ts'
import { identity } from './measures/identity.ts'
import { mentions } from './measures/mentions.ts'
import { occurrences } from './measures/occurrences.ts'
import { published } from './measures/published.ts'
import { quotes } from './measures/quotes.ts'
import { relations } from './measures/relations.ts'
import { roles } from './measures/roles.ts'
import { speakers } from './measures/speakers.ts'
import { zones } from './measures/zones.ts'
import type { SetMeasure, TextMeasure } from './outcome.ts'

/** Everything that is measured, in the order of the tables. One more measure is one file and one line here. */
export const measures: readonly (TextMeasure | SetMeasure)[] = [
  zones,
  articles,
  published,
  mentions,
  identity,
  identityAcross,
  quotes,
  speakers,
  roles,
  dates,
  figures,
  relations,
  occurrences,
]

/** What a measure can be asked for by: its name, or that of a part of it. */
export const measureNames: readonly string[] = measures.flatMap(({ name }) => (name === 'mentions' ? [name, ...MENTION_KINDS.map((kind) => `${name}.${kind}`)] : [name]))
