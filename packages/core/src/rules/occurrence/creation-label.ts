import type { Step } from '../../engine/define-rule.ts'
import { defineOccurrenceRule } from '../../lexicon/occurrence-rule.ts'
import { nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, type Referent } from '../../lexicon/referents.ts'
import type { Sentence } from '../../lexicon/sentences.ts'
import type { Topics } from '../../lexicon/topics.ts'

const NOUNS = new Set(['creation', 'lancement', 'naissance', 'fondation'])

/** « Création : février 2014 », « le lancement de X, mardi 5 mai », « 2015. Création de l’association »: when something began, by a noun. */
export const creationLabel: Step = defineOccurrenceRule({
  id: 'occurrence/creation-label',
  what: 'launch',
  cues: NOUNS,
  *find(sentence, topics) {
    const { items } = sentence
    for (const [at, item] of items.entries()) {
      if (!NOUNS.has(item.form)) continue
      const event = eventOf(sentence, at, topics)
      if (event) yield { at, cue: { start: item.start, end: item.end }, event }
    }
  },
})

/** What « de » leads to; of a label with a colon, whom the text is about. */
function eventOf(sentence: Sentence, at: number, topics: Topics): Referent | undefined {
  const { items } = sentence
  if (items[at + 1]?.text === ':') {
    const own = topics.headed(sentence) ?? topics.own(sentence)
    return own && { mention: own, words: undefined }
  }
  const of = /^(?:officiel|officielle|recente|prochain|prochaine)$/u.test(items[at + 1]?.form ?? '') ? at + 2 : at + 1
  if (!/^(?:de|d'|du|des)$/u.test(items[of]?.form ?? '')) return undefined
  const name = nameAt(items, of + 1, ['organization', 'work', 'event']) ?? nameAt(items, of, ['organization', 'work', 'event'])
  const named = name === undefined ? undefined : items[name]
  return named ? namedBy(named)[0] : undefined
}
