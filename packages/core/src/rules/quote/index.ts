import type { Rule } from '../../engine/define-rule.ts'
import { quotedSpeech } from './quoted-speech.ts'

export const quoteRules: readonly Rule<'quotes'>[] = [quotedSpeech]
