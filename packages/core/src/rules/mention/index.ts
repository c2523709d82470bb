import type { Rule } from '../../engine/define-rule.ts'
import { known } from './known.ts'

export const mentionRules: readonly Rule<'mentions'>[] = [known]
