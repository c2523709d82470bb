import type { Step } from '../../engine/define-rule.ts'
import { known } from './known.ts'

export const mentionRules: readonly Step[] = [known]
