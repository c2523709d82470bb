import { defineRule, type Step } from '../../engine/define-rule.ts'
import { itemsOf } from '../../engine/items.ts'
import { fitsGender } from '../../lexicon/person-genders.ts'
import { bearersAt, isBehindName, isOfRelative, opensSentence } from '../../lexicon/role-bearers.ts'
import { heldRole, ownBlocks } from '../../lexicon/role-context.ts'
import { rolePhraseAt } from '../../lexicon/role-phrase.ts'
import { organizationOf } from '../../lexicon/role-topics.ts'

/** « le bourgmestre de Mons, X », « le directeur de Z X Y », « Le fondateur, X, prend du recul », « Ancien patron de Z, X conseille … ». */
export const beforeName: Step = defineRule({
  id: 'role/before-name',
  makes: 'roles',
  needs: ['mentions'],
  gives: 'named roles',
  *find(page) {
    for (const block of ownBlocks(page)) {
      const items = itemsOf(page, block)
      for (let at = 0; at < items.length; at++) {
        const phrase = rolePhraseAt(items, at, page.data.source)
        if (!phrase || isOfRelative(items, at) || (isBehindName(items, at) && items[phrase.to]?.mention?.kind !== 'person')) continue
        // « Sa co-fondatrice et CTO, X »
        const second = /^(?:et|&)$/u.test(items[phrase.to]?.text ?? '') ? rolePhraseAt(items, phrase.to + 1, page.data.source) : undefined
        const last = second ?? phrase
        for (const person of bearersAt(items, last.to, last.head.isPlural, opensSentence(items, at))) {
          if (!fitsGender(page, person.entity, last.head.form)) continue
          for (const one of new Set([phrase, last])) yield heldRole('role/before-name', page, items, one, person, organizationOf(page, block, items, one.organization ? one : last))
        }
        at = last.to - 1
      }
    }
  },
})
