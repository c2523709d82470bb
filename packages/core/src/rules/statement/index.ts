import type { Step } from '../../engine/define-rule.ts'
import { accordingTo } from './according-to.ts'
import { answer } from './answer.ts'
import { saidBehind } from './said-behind.ts'
import { saidThat } from './said-that.ts'
import { saidToBe } from './said-to-be.ts'

/** What somebody is reported to say without quotation marks. */
export const statementRules: readonly Step[] = [accordingTo, saidThat, saidToBe, saidBehind, answer]
