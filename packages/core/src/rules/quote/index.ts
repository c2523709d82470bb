import type { Step } from '../../engine/define-rule.ts'
import { quoteStep, type QuoteRule } from '../../engine/quote-rule.ts'
import { insertedIn } from '../../lexicon/speech-incises.ts'
import { accordingTo } from './according-to.ts'
import { answered } from './answered.ts'
import { continued } from './continued.ts'
import { namedThing } from './named-thing.ts'
import { onlyVoice } from './only-voice.ts'
import { quotedName } from './quoted-name.ts'
import { repeated } from './repeated.ts'
import { sameSentence } from './same-sentence.ts'
import { sentenceAfter } from './sentence-after.ts'
import { sentenceBefore } from './sentence-before.ts'
import { signed } from './signed.ts'
import { speakerAfter } from './speaker-after.ts'
import { speakerBefore } from './speaker-before.ts'
import { speakerInside } from './speaker-inside.ts'
import { unattributed } from './unattributed.ts'
import { withinReport } from './within-report.ts'

/** The ways in which a text says who speaks; the first that answers wins, so the surest come first. */
const attributions: readonly QuoteRule[] = [
  quotedName,
  namedThing,
  speakerAfter,
  speakerInside,
  accordingTo,
  answered,
  sameSentence,
  speakerBefore,
  withinReport,
  sentenceAfter,
  signed,
  sentenceBefore,
  continued,
  repeated,
  onlyVoice,
  unattributed,
]

export const quoteRules: readonly Step[] = [quoteStep({ rules: attributions, needs: ['mentions'], incisesIn: insertedIn })]
