import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { referentAt, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const FALLING = verbs('passer tomber entrer', { finite: 'rejoint rejoignent', future: 'rejoindra', participle: 'rejoint', infinitive: 'rejoindre' })
/** Whose the company becomes: « dans l’escarcelle de », « le giron de », « sous le contrôle de ». */
const FOLD = /^(?:escarcelle|giron|pavillon|coupe|controle|mains|banniere)$/u

/** « Y tombe dans l’escarcelle de X », « Y passe sous le contrôle de X », « Y rejoint le giron de X »: who owns a company from now on. */
export const fallsTo: Step = defineRelationRule({
  id: 'relation/falls-to',
  predicate: 'owns',
  cues: FALLING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, FALLING)
      const owners = group && group.voice !== 'bare' ? ownersAfter(items, group.to) : []
      if (group && owners.length > 0) yield { subjects: owners, objects: subjectsBefore(sentence, group.from, ['organization'], topics), cue: { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }, stance: group.stance }
    }
  },
})

function ownersAfter(items: readonly Item[], from: number): Referent[] {
  const fold = items.findIndex(({ form }, at) => at >= from && at < from + 4 && FOLD.test(form))
  const isLed = fold >= 0 && items.slice(from, fold).every(({ form }) => /^(?:dans|sous|entre|le|la|l'|les)$/u.test(form))
  return isLed && /^(?:de|d'|du)$/u.test(items[fold + 1]?.form ?? '') ? [referentAt(items, fold + 2, ['organization']), referentAt(items, fold + 1, ['organization'])].find((found) => found.length > 0) ?? [] : []
}
