import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { isPlainWord } from '../../lexicon/name-lists.ts'
import { isOfDate, placeAfter, placesFrom } from '../../lexicon/place-phrases.ts'
import { referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'
import { patientsOf } from '../../lexicon/verb-relations.ts'

const KINDS = ['organization', 'place'] as const

/** Participles that say where something is: « basée à », « installé au », « logé au quatrième étage de ». */
const SETTLED = verbs('baser installer implanter situer etablir localiser loger domicilier nicher heberger sieger emmenager demenager', { participle: 'sis sise établi établie établis établies' })

/** Words between « logé » and its place: « au quatrième étage de l’A6K », « dans l’ancienne gare de ». */
const INSIDE: ReadonlySet<string> = new Set('au a la le les l\' de du d\' des dans sur en etage premier deuxieme troisieme quatrieme cinquieme sixieme rez-de-chaussee sein coeur bord pied centre ancien ancienne anciens anciennes hall halle gare usine batiment campus parc zone depuis ensemble desormais aussi egalement ses ces leurs locaux bureaux'.split(' '))

/** « X, basée à Lyon », « l’incubateur, logé au quatrième étage de l’A6K », « X s’installe à Rennes »: where an organization is, by a verb of settling. */
export const basedIn: Step = defineRelationRule({
  id: 'relation/based-in',
  predicate: 'located-in',
  cues: SETTLED.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, SETTLED)
      const place = group && placeOf(items, group.to)
      const where = place === undefined ? [] : placesFrom(items, place)
      if (!group || place === undefined || where.length === 0) continue
      const subjects = group.voice === 'bare' ? patientsOf(sentence, group, place + 1, { patients: KINDS }, topics) : subjectsBefore(sentence, group.from, KINDS, topics)
      yield { subjects, objects: referentsOf(where), cue: { start: items[group.from]?.start ?? 0, end: items[group.to - 1]?.end ?? 0 }, stance: group.stance }
    }
  },
})

function placeOf(items: readonly Item[], from: number): number | undefined {
  for (let next = from; next < Math.min(items.length, from + 9); next++) {
    const place = placeAfter(items, next) ?? (next > from && items[next]?.mention?.kind === 'place' ? next : undefined)
    if (place !== undefined) return place
    const item = items[next]
    if (!isOfDate(item) && !(isPlainWord(item) && INSIDE.has(item?.form ?? ''))) return undefined
  }
  return undefined
}
