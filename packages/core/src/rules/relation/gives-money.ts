import type { MentionKind } from '@garrigue/schema'
import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter, nameAt } from '../../lexicon/name-lists.ts'
import { referentsOf, subjectsBefore } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'
import { verbs } from '../../lexicon/verb-forms.ts'
import { verbGroupAt } from '../../lexicon/verb-groups.ts'

const GIVING = verbs('injecter apporter verser accorder debloquer preter allouer octroyer attribuer miser consacrer ajouter donner', {
  finite: 'investit investissent met mettent entre entrent',
  future: 'investira investiront mettra mettront entrera entreront',
  participle: 'investi mis entré entrée entrés',
  infinitive: 'investir mettre entrer',
})

/** Between the verb and who receives: an amount, « au capital », nothing else. */
const MONEY = /^(?:\d.*|[.,/]|un|une|de|d'|des|du|la|le|l'|les|au|aux|a|plus|pres|environ|quelque|ses|son|pret|prets|subvention|aide|don|enveloppe|ticket|capital|million|millions|milliard|milliards|euros?|dollars?|francs?|m|k|md|mds|[mk]?[€$]|m€|k€|chf|mille|cents?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|fonds|financement|chèque|cheque)$/u

/** « A investit 2 M€ dans B », « A entre au capital de B », « A a accordé un prêt de 600 000 € à B »: who gives money to whom. */
export const givesMoney: Step = defineRelationRule({
  id: 'relation/gives-money',
  predicate: 'funds',
  cues: GIVING.forms,
  *find(sentence, { topics }) {
    const { items } = sentence
    for (let at = 0; at < items.length; at++) {
      const group = verbGroupAt(items, at, GIVING)
      const mark = group?.voice === 'bare' || group?.voice === undefined ? undefined : receiverMark(items, group.to, items[at]?.form ?? '')
      const objects = mark === undefined ? [] : referentsOf(listAfter(items, mark, ['organization', 'event', 'work'])?.names)
      if (!group || mark === undefined || objects.length === 0) continue
      yield { subjects: subjectsBefore(sentence, group.from, ['organization', 'person'], topics), objects, cue: { start: items[group.from]?.start ?? 0, end: items[mark - 1]?.end ?? 0 }, stance: group.stance }
    }
  },
})

/** Index after « dans », « à », « au capital de »: where the receiver starts. */
function receiverMark(items: readonly Item[], from: number, verb: string): number | undefined {
  let hasAmount = /^(?:invest|entr|mis)/u.test(verb)
  const isEntry = verb.startsWith('entr')
  for (let at = from; at < Math.min(items.length, from + 12); at++) {
    const { form = '', text = '' } = items[at] ?? {}
    const isNamed = (kinds: readonly MentionKind[]): boolean => nameAt(items, at + 1, kinds) !== undefined || (form !== 'a' && nameAt(items, at, kinds) !== undefined)
    if (isEntry && form === 'capital' && !/^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? '')) return undefined
    if (isEntry) return form === 'capital' && /^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? '') ? at + 1 : at < from + 2 ? receiverMark(items, at + 1, verb) : undefined
    if (/\d/u.test(text) || /^(?:pret|subvention|aide|don|cheque|fonds|enveloppe)$/u.test(form)) hasAmount = true
    if (hasAmount && /^(?:dans|chez)$/u.test(form) && isNamed(['organization', 'event', 'work'])) return at + 1
    if (hasAmount && /^(?:a|au|aux)$/u.test(form) && isNamed(['organization'])) return form === 'a' ? at + 1 : at
    if (items[at]?.mention || !MONEY.test(form)) return undefined
  }
  return undefined
}
