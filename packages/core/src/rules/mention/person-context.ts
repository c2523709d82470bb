import { defineRule, type Step } from '../../engine/define-rule.ts'
import { wordAfterComma } from '../../lexicon/around-names.ts'
import { ORGANIZATION_CUES, ORGANIZATION_TAILS } from '../../lexicon/organization-words.ts'
import { PERSON_CUES } from '../../lexicon/person-words.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { roleStem } from '../../lexicon/role-nouns.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'

/** Two words that could be anybody, where a person stands: « Hajar Zaleski, 29 ans », « X Y, directrice de », « son frère X », « explique X Y ». */
export const personContext: Step = defineRule({
  id: 'mention/person-context',
  makes: 'clues',
  *find(page) {
    for (const run of nameRunsOf(page)) {
      const weight = weightOf(run)
      if (weight > 0) yield nameClue('mention/person-context', run.pieces, run.from, Math.min(run.to, run.from + 4), 'person', weight)
    }
  },
})

function weightOf(run: NameRun): number {
  const { pieces, from, to } = run
  if (to - from > 4 || pieces.slice(from, to).some(({ text, form }) => !/^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(text) || ORGANIZATION_TAILS.has(form) || /^\p{Lu}{2,}$/u.test(text))) return 0
  const pair = to - from >= 2
  const signed = run.block.data.zone === 'byline' && pair ? 3 : 0
  return Math.max(signed, isOfAge(run) ? 4 : 0, pair ? appositionOf(run) : 0, announced(run, pair), pair ? speaks(run) : 0)
}

/** « X Y, 46 ans » */
function isOfAge({ pieces, to }: NameRun): boolean {
  return /^[,(]$/u.test(pieces[to]?.text ?? '') && /^\d{2}$/u.test(pieces[to + 1]?.text ?? '') && pieces[to + 2]?.form === 'ans'
}

/** « X Y, directrice de », « X Y (président) » */
function appositionOf({ pieces, to }: NameRun): number {
  const noun = wordAfterComma(pieces, to)
  const form = noun === undefined ? '' : (pieces[noun]?.form ?? '')
  if (ORGANIZATION_CUES.has(form)) return 0
  return roleStem(form.replace(/^ex-/u, '')) !== undefined || PERSON_CUES.has(form) ? 3.5 : 0
}

/** « son frère X », « le maire X Y », « l’économiste X Y »; « le bourgmestre de Mons, X Y » has a comma before. */
function announced({ pieces, from }: NameRun, pair: boolean): number {
  const before = pieces[from - 1]
  // « la directrice régionale, Diane Ouellet », « CEO : Freja Lindqvist »
  if (pair && /^[,:]$/u.test(before?.text ?? '')) {
    for (let at = from - 2; at >= Math.max(0, from - 7) && pieces[at]?.isWord; at--) if (roleStem((pieces[at]?.form ?? '').replace(/^ex-/u, '')) !== undefined) return 3
  }
  // « conçu par Piet De Smet », « présidée par »
  if (pair && before?.form === 'par' && MADE_BY.test(pieces[from - 2]?.form ?? '')) return 3
  if (!before || !pair) return before && /^(?:frere|soeur|fils|fille|mere|pere|epou(?:x|se))$/u.test(before.form) ? 2 : 0
  return PERSON_CUES.has(before.form) ? 3.5 : 0
}

const MADE_BY = /^(?:concue?s?|imaginee?s?|ecrite?s?|signee?s?|realisee?s?|dirigee?s?|presidee?s?|animee?s?|fondee?s?|creee?s?|pilotee?s?|recueillis|dessinee?s?)$/u

/** « explique X Y », « X Y explique » */
function speaks({ pieces, from, to }: NameRun): number {
  return SPEECH_VERBS.has(pieces[from - 1]?.form ?? '') || SPEECH_VERBS.has(pieces[to]?.form ?? '') ? 2 : 0
}
