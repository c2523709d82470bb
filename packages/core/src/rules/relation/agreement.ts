import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter } from '../../lexicon/name-lists.ts'
import { AGREEMENTS } from '../../lexicon/partnership-words.ts'
import { leaderBefore, namedBy, pairsOf, referentsOf, subjectsBefore, type Referent } from '../../lexicon/referents.ts'
import { defineRelationRule, type RelationFound } from '../../lexicon/relation-rule.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const SIGNING = verbs('signer nouer parapher sceller ratifier passer', { finite: 'conclut concluent', participle: 'conclu conclue conclus', infinitive: 'conclure', future: 'conclura' })

/** « A et B ont signé une convention », « A a signé un accord avec B », « la convention entre A et B »: partners by what they signed. */
export const agreement: Step = defineRelationRule({
  id: 'relation/agreement',
  predicate: 'partner-of',
  cues: AGREEMENTS,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!AGREEMENTS.has(item.form) || AGREEMENTS.has(items[at - 2]?.form ?? '')) continue
      const mark = markAfter(items, at + 1)
      const others = mark === undefined ? [] : referentsOf(listAfter(items, mark + 1, ['organization'])?.names)
      const cue = { start: item.start, end: item.end }
      if (mark !== undefined && items[mark]?.form === 'entre') yield* pairsOf(others).map((pair) => ({ ...pair, cue }))
      else if (others.length > 0 && items.slice(at, mark).some((word) => SIGNING.formOf(word) === 'participle')) yield { subjects: leaderBefore(sentence, at, topics), objects: others, cue }
      else yield* signedBy(sentence, at, others, topics)
    }
  },
})

/** Index of « avec » or « entre » behind the noun and up to four plain words. */
function markAfter(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < from + 8; at++) {
    if (/^(?:avec|entre)$/u.test(items[at]?.form ?? '')) return at
    if (!items[at]?.isWord || items[at]?.mention) return undefined
  }
  return undefined
}

function* signedBy(sentence: Sentence, at: number, others: readonly Referent[], topics: Topics): Generator<RelationFound> {
  const { items } = sentence
  for (let verb = at - 1; verb >= Math.max(0, at - 9); verb--) {
    const group = verbGroupAt(items, verb, SIGNING)
    if (!group || group.voice !== 'active') continue
    const signers = subjectsBefore(sentence, group.from, ['organization', 'person'], topics)
    const subjects = signers.flatMap((signer) => (signer.mention.kind === 'person' ? organizationBetween(items, signer, group.from) : [signer]))
    const cue = { start: items[group.from]?.start ?? 0, end: items[at]?.end ?? 0 }
    if (others.length > 0) yield { subjects, objects: others, cue, stance: group.stance }
    else if (group.stance === 'asserted') yield* pairsOf(subjects).map((pair) => ({ ...pair, cue }))
    return
  }
}

/** « Daniel Benchimol, président de Digital Place, a signé »: for whom a person signs. */
function organizationBetween(items: readonly Item[], { words }: Referent, to: number): Referent[] {
  const named = items.slice(0, to).filter(({ mention, start }) => mention?.kind === 'organization' && words !== undefined && start >= words.end)
  return named.length === 1 && named[0] ? namedBy(named[0]) : []
}
