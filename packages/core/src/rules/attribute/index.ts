import type { Step } from '../../engine/define-rule.ts'
import { address } from './address.ts'
import { age } from './age.ts'
import { existingSince } from './existing-since.ts'
import { foundedApposition } from './founded-apposition.ts'
import { foundedOpening } from './founded-opening.ts'
import { foundedPredicate } from './founded-predicate.ts'
import { headcount } from './headcount.ts'
import { legalForm } from './legal-form.ts'
import { revenue } from './revenue.ts'

/** Properties of named entities, each with a subject named in the same sentence. */
export const attributeRules: readonly Step[] = [foundedOpening, foundedApposition, foundedPredicate, existingSince, age, headcount, revenue, address, legalForm]
