import { defineRule, type Step } from '../../engine/define-rule.ts'
import { firstName, placeNamed } from '../../gazetteers/index.ts'
import { nameClue } from '../../lexicon/name-clue.ts'
import { nameRunsOf, type NameRun } from '../../lexicon/name-runs.ts'
import { ORGANIZATION_HEADS } from '../../lexicon/organization-words.ts'
import { PERSON_CUES } from '../../lexicon/person-words.ts'
import { roleStem } from '../../lexicon/role-nouns.ts'

/** Two capitals tied by « de » or « d’ » as one name: « Nid d’Abeille », « Cœur de Puce », « Terres d’Autan »; not « Voltéo de Lyon ». */
export const compound: Step = defineRule({
  id: 'mention/compound',
  makes: 'clues',
  *find(page) {
    const runs = nameRunsOf(page)
    for (const [index, run] of runs.entries()) {
      const next = runs[index + 1]
      if (next && isTied(run, next)) yield nameClue('mention/compound', run.pieces, run.from, next.to, 'organization', 2.2)
    }
  },
})

function isTied({ block, pieces, from, to }: NameRun, next: NameRun): boolean {
  if (next.block !== block || next.from !== to + 1 || to !== from + 1 || !/^(?:de|d'|du|des)$/u.test(pieces[to]?.form ?? '')) return false
  const left = pieces[from]
  const right = pieces[next.from]
  if (!left || !right || !/^\p{Lu}\p{Ll}+$/u.test(left.text)) return false
  if (firstName(left.text) || ORGANIZATION_HEADS.has(left.form) || PERSON_CUES.has(left.form) || roleStem(left.form) !== undefined) return false
  const isPlace = (text: string): boolean => placeNamed(text)?.commonWord === false
  // The part before is an ordinary French word, or the name of a thing: a brand of its own would not be of somebody.
  return !isPlace(left.text) && !isPlace(right.text) && !/[\p{Lu}\d]/u.test(right.text.slice(1))
}
