import type { Step } from '../../engine/define-rule.ts'
import type { Item } from '../../engine/items.ts'
import { listAfter, listBefore, nameAt } from '../../lexicon/name-lists.ts'
import { namedBy, referentsOf } from '../../lexicon/referents.ts'
import { defineRelationRule } from '../../lexicon/relation-rule.ts'

const AUTHORS = new Set('auteur auteure autrice auteurs coauteur coautrice createur creatrice createurs concepteur conceptrice inventeur inventrice realisateur realisatrice editeur editrice developpeur developpeuse'.split(' '))
const WORKS = new Set('spectacle film documentaire livre roman essai album piece opera ballet exposition chanson jeu logiciel application'.split(' '))

/** « Anne Roux, autrice de « Y » », « le spectacle de Frédéric Flamand … « Y » », « X, l’éditeur de Y »: whose a work is, by a noun. */
export const workOf: Step = defineRelationRule({
  id: 'relation/work-of',
  predicate: 'created-work',
  cues: new Set([...AUTHORS, ...WORKS]),
  *find({ items }) {
    for (const [at, item] of items.entries()) {
      const cue = { start: item.start, end: item.end }
      const isOf = /^(?:de|d'|du)$/u.test(items[at + 1]?.form ?? '')
      if (AUTHORS.has(item.form) && isOf) {
        const comma = /^(?:l'|le|la|un|une)$/u.test(items[at - 1]?.form ?? '') ? at - 2 : at - 1
        const subjects = items[comma]?.text === ',' ? referentsOf(listBefore(items, comma, ['person', 'organization'])?.names.slice(-1)) : []
        yield { subjects, objects: referentsOf(listAfter(items, at + 1, ['work'])?.names), cue }
      } else if (WORKS.has(item.form) && isOf) {
        const name = nameAt(items, at + 2, ['person'])
        const person = name === undefined ? undefined : items[name]
        const work = name === undefined ? undefined : workAfter(items, name + 1)
        if (person && work) yield { subjects: namedBy(person), objects: namedBy(work), cue }
      }
    }
  },
})

/** The work within a few words behind its author: « pour le Ballet de Marseille « Y » ». */
function workAfter(items: readonly Item[], from: number): Item | undefined {
  const next = items.slice(from, from + 7)
  const work = next.findIndex(({ mention }) => mention?.kind === 'work')
  return work >= 0 && next.slice(0, work).every(({ form, text, mention }) => mention !== undefined || /^(?:pour|le|la|l'|les|,|avec|et)$/u.test(form) || /^[«"“,]$/u.test(text)) ? next[work] : undefined
}
