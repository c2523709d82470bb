import type { Step } from '../../engine/define-rule.ts'
import { apposition } from './apposition.ts'
import { beforeName } from './before-name.ts'
import { definite } from './definite.ts'
import { fronted } from './fronted.ts'
import { lifeLine } from './life-line.ts'
import { predicate } from './predicate.ts'

/** What a person is said to be, and where; of two that read the same words, the first of the list counts. */
export const roleRules: readonly Step[] = [apposition, beforeName, predicate, fronted, lifeLine, definite]
