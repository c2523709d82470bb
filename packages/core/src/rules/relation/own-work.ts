import type { Step } from '../../engine/define-rule.ts'
import { isPlainWord, nameAt } from '../../lexicon/name-lists.ts'
import { leaderBefore, namedBy } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { WORK_CUES } from '../../lexicon/work-words.ts'

/** « Son logiciel, Tanin, suit … », « grâce à son application X », « notre robot « X » »: a work of whom the text speaks of. */
export const ownWork: Step = defineRelationRule({
  id: 'relation/own-work',
  predicate: 'created-work',
  cues: new Set(['son', 'sa', 'ses', 'notre', 'leur']),
  *find(sentence, { topics }) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!/^(?:son|sa|notre|leur)$/u.test(item.form)) continue
      let noun = at + 1
      while (noun < at + 3 && isPlainWord(items[noun]) && !WORK_CUES.has(items[noun]?.form ?? '')) noun++
      if (!WORK_CUES.has(items[noun]?.form ?? '')) continue
      let next = noun + 1
      while (next < noun + 4 && isPlainWord(items[next]) && !/^(?:a|est|qui|et|de|d'|du)$/u.test(items[next]?.form ?? '')) next++
      if (items[next]?.text === ',') next++
      const name = nameAt(items, next, ['work'])
      const work = name === undefined ? undefined : items[name]
      const own = item.form === 'notre' ? topics.own(sentence) : undefined
      if (work) yield { subjects: item.form === 'notre' ? (own ? [{ mention: own, words: undefined }] : []) : leaderBefore(sentence, at, topics), objects: namedBy(work), cue: { start: item.start, end: items[noun]?.end ?? 0 } }
    }
  },
})
