import type { HeldRole } from '@garrigue/schema'
import { defineRule, type Step } from '../../engine/define-rule.ts'
import type { FoundMention } from '../../engine/findings.ts'
import { fold } from '../../engine/fold.ts'
import { itemsOf, type Item } from '../../engine/items.ts'
import { afterBracket } from '../../lexicon/name-lists.ts'
import { fitsGender } from '../../lexicon/person-genders.ts'
import { heldRole, ownBlocks } from '../../lexicon/role-context.ts'
import { rolePhraseAt } from '../../lexicon/role-phrase.ts'
import { personBefore } from '../../lexicon/role-persons.ts'
import { afterClause, isBehindAnother } from '../../lexicon/role-fronts.ts'
import { organizationOf } from '../../lexicon/role-topics.ts'

/** A sentence that opens with a function of its subject: « Ex-directrice de X, la nouvelle présidente … », « Mère de deux filles, élue de Y, elle … ». */
export const fronted: Step = defineRule({
  id: 'role/fronted',
  makes: 'roles',
  needs: ['mentions'],
  gives: 'named roles',
  *find(page) {
    for (const block of ownBlocks(page)) {
      const items = itemsOf(page, block)
      for (let at = 0; at < items.length; at++) {
        if (at > 0 && !/^[.!?”"»,]$/u.test(items[at - 1]?.text ?? '')) continue
        const start = /^(?:egalement|aussi|jusqu|jusque|longtemps|deja|par)$/u.test(items[at]?.form ?? '') ? at + 1 : at
        const phrase = items[at - 1]?.text === ',' && !isBehindAnother(items, at - 1) ? undefined : rolePhraseAt(items, start, page.data.source)
        const to = phrase && afterClause(items, afterBracket(items, phrase.to))
        if (!phrase || to === undefined || items[to]?.text !== ',' || !isSubject(items, to + 1)) continue
        const pronoun = items[to + 1]?.form
        const person = namedBy(page.data.findings.roles, items, to + 1) ?? personBefore(page, block, items[start]?.start ?? 0, pronoun === 'il' ? 'm' : pronoun === 'elle' ? 'f' : undefined)
        if (person && fitsGender(page, person.entity, phrase.head.form)) yield heldRole('role/fronted', page, items, phrase, person, organizationOf(page, block, items, phrase))
      }
    }
  },
})

/** « la nouvelle présidente »: whoever the text has just called a president. */
function namedBy(roles: readonly HeldRole[], items: readonly Item[], at: number): FoundMention | undefined {
  const form = items[at + 1]?.form === 'nouveau' || items[at + 1]?.form === 'nouvelle' ? items[at + 2]?.form : items[at + 1]?.form
  const entity = form === undefined ? undefined : roles.findLast(({ title, start }) => start < (items[at]?.start ?? 0) && fold(title).startsWith(form))?.person
  return items.find(({ mention }) => mention !== undefined && mention.entity === entity)?.mention
}

/** « il », « elle », « la nouvelle présidente », « cet ingénieur »: whoever was named before. */
function isSubject(items: readonly Item[], at: number): boolean {
  const forms = items.slice(at, at + 2).map(({ form }) => form)
  return /^(?:il|elle|ce|cet|cette)$/u.test(forms[0] ?? '') || (/^(?:le|la)$/u.test(forms[0] ?? '') && /^(?:nouveau|nouvelle|jeune|president|presidente|directeur|directrice|fondateur|fondatrice|patron|patronne|dirigeant|dirigeante)$/u.test(forms[1] ?? ''))
}
