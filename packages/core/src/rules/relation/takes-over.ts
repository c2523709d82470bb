import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const TAKING = verbs('emparer adjuger croquer avaler passer tomber', {
  finite: 'met mettent offre offrent prend prennent rejoint',
  future: 'mettra offrira prendra passera rejoindra',
  participle: 'mis offert pris rejoint',
  infinitive: 'mettre offrir prendre rejoindre',
})

/** Words between the verb and the company bought: « la main sur », « le contrôle de », « du ». */
const GRIP = /^(?:la|le|une|main|sur|controle|participation|majoritaire|majorite|de|du|d'|contrôle|mainmise)$/u
/** Whose the company becomes: « dans l’escarcelle de », « sous le giron de », « sous pavillon ». */
const FOLD = /^(?:escarcelle|giron|pavillon|coupe|controle|mains|banniere)$/u

/** « X s’offre Y », « X met la main sur Y », « X prend le contrôle de Y », « Y tombe dans l’escarcelle de X »: who buys whom, in the words of the press. */
export const takesOver: Step = defineRelationRule({
  id: 'relation/takes-over',
  predicate: 'owns',
  cues: TAKING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, TAKING)
      if (!group || group.voice === 'bare') continue
      const cue = { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }
      const subjects = subjectsBefore(sentence, group.from, ['organization', 'person'], topics)
      const owner = foldAfter(items, group.to)
      if (owner) yield { subjects: owner, objects: subjects, cue, stance: group.stance }
      else yield { subjects, objects: boughtAfter(items, group.from, at, group.to), cue, stance: group.stance }
    }
  },
})

/** The company behind « s’offre », « met la main sur », « prend le contrôle de ». */
function boughtAfter(items: readonly Item[], from: number, verb: number, to: number): Referent[] {
  const word = items[verb]?.form ?? ''
  const isReflexive = items.slice(from, verb).some(({ form }) => form === "s'" || form === 'se')
  let at = to
  while (at < to + 6 && GRIP.test(items[at]?.form ?? '') && nameAt(items, at, ['organization']) === undefined) at++
  const words = items.slice(to, at).map(({ form }) => form)
  const isMeant = /^(?:offr|offert|adjug|empar)/u.test(word) ? isReflexive : /^(?:croqu|aval)/u.test(word) || words.includes('main') || words.includes('controle')
  const name = isMeant ? (nameAt(items, at, ['organization']) ?? nameAt(items, at - 1, ['organization'])) : undefined
  const item = name === undefined ? undefined : items[name]
  return item ? namedBy(item) : []
}

/** The owner behind « dans l’escarcelle de », « sous le giron de ». */
function foldAfter(items: readonly Item[], from: number): Referent[] | undefined {
  const fold = items.findIndex(({ form }, at) => at >= from && at < from + 4 && FOLD.test(form))
  if (fold < 0 || !/^(?:dans|sous|le|l'|la|les|son)$/u.test(items[fold - 1]?.form ?? '') || !items.slice(from, fold).some(({ form }) => form === 'dans' || form === 'sous' || form === 'le')) return undefined
  const name = /^(?:de|d'|du)$/u.test(items[fold + 1]?.form ?? '') ? (nameAt(items, fold + 2, ['organization']) ?? nameAt(items, fold + 1, ['organization'])) : undefined
  const item = name === undefined ? undefined : items[name]
  return item ? namedBy(item) : undefined
}
