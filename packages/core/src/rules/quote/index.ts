import type { Step } from '../../engine/define-rule.ts'
import { quoteStep, type QuoteRule } from '../../engine/quote-rule.ts'
import { accordingTo } from './according-to.ts'
import { continued } from './continued.ts'
import { quotedName } from './quoted-name.ts'
import { sentenceAfter } from './sentence-after.ts'
import { speakerAfter } from './speaker-after.ts'
import { speakerBefore } from './speaker-before.ts'
import { speakerInside } from './speaker-inside.ts'
import { unattributed } from './unattributed.ts'

/** The ways in which a text says who speaks; the first that answers wins, so the surest come first. */
export const attributions: readonly QuoteRule[] = [quotedName, speakerAfter, speakerInside, accordingTo, speakerBefore, sentenceAfter, continued, unattributed]

export const quoteRules: readonly Step[] = [quoteStep(attributions)]
