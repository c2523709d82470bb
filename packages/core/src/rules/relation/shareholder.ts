import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter, listBefore } from '../../lexicon/name-lists.ts'
import { leaderBefore, referentsOf, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'

const SHAREHOLDERS = new Set(['actionnaire', 'actionnaires', 'coactionnaire', 'parts', 'capital', 'detient', 'detiennent', 'possede'])

/** « A, actionnaire à 40 % de X », « A détient 18 % des parts, B, 7,5 % », « A possède 51 % du capital de X »: who holds a share of what. */
export const shareholder: Step = defineRelationRule({
  id: 'relation/shareholder',
  predicate: 'owns',
  cues: SHAREHOLDERS,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (/^(?:co)?actionnaires?$/u.test(item.form)) {
        const of = ofWhat(items, at + 1)
        const objects = of === undefined ? [] : referentsOf(listAfter(items, of, ['organization'])?.names.slice(0, 1))
        const list = items[at - 1]?.text === ',' ? listBefore(items, at - 1, ['organization', 'person']) : undefined
        // « Falcão, directeur industriel et actionnaire à 31 % »
        const holder = list?.names.slice(-1) ?? (items[at - 1]?.form === 'et' ? items.slice(Math.max(0, at - 7), at).filter(({ mention }) => mention?.kind === 'person').slice(-1) : [])
        const own = of === undefined && items.slice(at, at + 5).some(({ text }) => text === '%') ? topics.own(sentence) : undefined
        yield { subjects: referentsOf(holder), objects: own ? [{ mention: own, words: undefined }] : objects, cue: { start: item.start, end: item.end } }
      } else if (/^(?:parts|capital)$/u.test(item.form)) yield* sharesOf(sentence, at, topics)
      // « A détient 12 % de X »
      else if (item.text === '%' && /^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? '') && listAfter(items, at + 1, ['organization'])) yield* sharesOf(sentence, at, topics)
    }
  },
})

/** « détient 18 % des parts »: the verb stands a few items before. */
function* sharesOf(sentence: Sentence, at: number, topics: Topics): Generator<{ subjects: Referent[]; objects: Referent[]; cue: { start: number; end: number } }> {
  const { items } = sentence
  const first = Math.max(0, at - 8)
  const verb = items.slice(first, at).findLastIndex(({ form }) => /^(?:detient|detiennent|detenait|possede|possedent|controle|prend|prennent|pris|acquiert|acquis|rachete|conserve)$/u.test(form))
  if (verb < 0 || !items.slice(first + verb, at + 1).some(({ text }) => text === '%' || /^(?:tiers|moitie|majorite|totalite)$/u.test(text))) return
  const of = ofWhat(items, at + 1)
  const named = of === undefined ? undefined : listAfter(items, of, ['organization'])
  const auxiliary = /^(?:a|ont)$/u.test(items[first + verb - 1]?.form ?? '') ? 1 : 0
  const subjects = subjectsBefore(sentence, first + verb - auxiliary, ['organization', 'person'], topics)
  const objects = named ? referentsOf(named.names.slice(0, 1)) : leaderBefore(sentence, 0, topics)
  const cue = { start: items[first + verb]?.start ?? 0, end: items[at]?.end ?? 0 }
  yield { subjects, objects, cue }
  // « , B, 7,5 % »
  const next = listAfter(items, at + 2, ['organization'])
  if (!named && items[at + 1]?.text === ',' && next && items.slice(next.to, next.to + 5).some(({ text }) => text === '%')) yield { subjects: referentsOf(next.names), objects, cue }
}

/** Index of « de », « du », « d’ » after « à 40 % » or nothing. */
function ofWhat(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < from + 7; at++) {
    if (/^(?:de|du|d')$/u.test(items[at]?.form ?? '')) return at
    if (!/^(?:a|majoritaire|minoritaire|principal|historique|%|,|\d.*)$/u.test(items[at]?.form ?? '')) return undefined
  }
  return undefined
}
