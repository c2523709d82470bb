import { defineRule, type Step } from '../../engine/define-rule.ts'
import { itemsOf } from '../../engine/items.ts'
import { fitsGender } from '../../lexicon/person-genders.ts'
import { heldRole, ownBlocks } from '../../lexicon/role-context.ts'
import { ofSeveral, verbBefore } from '../../lexicon/role-givers.ts'
import { rolePhraseAt } from '../../lexicon/role-phrase.ts'
import { appointedBefore, subjectOfRole } from '../../lexicon/role-persons.ts'
import { organizationOf } from '../../lexicon/role-topics.ts'

/** How far the verb stands before the function, and the name before the verb, in items. */
const REACH = 24

/** « X a été élue présidente de Y », « X devient directeur », « X rejoint Y comme directrice », « il est nommé COO », « J'étais ingénieure chez Y », « Z a nommé X directeur ». */
export const predicate: Step = defineRule({
  id: 'role/predicate',
  makes: 'roles',
  needs: ['mentions'],
  gives: 'named roles',
  *find(page) {
    for (const block of ownBlocks(page)) {
      const items = itemsOf(page, block)
      for (let at = 1; at < items.length; at++) {
        const phrase = rolePhraseAt(items, at, page.data.source)
        if (!phrase) continue
        const named = appointedBefore(items, at)
        if (named) yield heldRole('role/predicate', page, items, phrase, named.person, phrase.organization ? organizationOf(page, block, items, phrase) : named.by)
        const verb = named ? undefined : verbBefore(items, at, REACH)
        const subject = verb === undefined ? undefined : subjectOfRole(page, block, items, verb, REACH)
        const person = verb === undefined || !subject || phrase.head.isPlural ? subject : ofSeveral(items, subject, verb, at, page.data.source)
        if (verb !== undefined && person && fitsGender(page, person.entity, phrase.head.form)) {
          // « rejoint Y comme directrice », « quitte Y, où elle était directrice »
          const where = items.slice(Math.max(0, verb - 3), verb).findIndex(({ form }) => form === 'ou')
          const before = where < 0 && items[verb - 1]?.form !== 'en' ? undefined : items.slice(0, verb).findLast(({ mention }) => mention?.kind === 'organization')?.mention
          const between = before ?? items.slice(verb, at).find(({ mention }) => mention?.kind === 'organization')?.mention
          const organization = phrase.organization || !between ? organizationOf(page, block, items, phrase) : between.entity
          yield heldRole('role/predicate', page, items, phrase, person, organization, [{ start: items[verb]?.start ?? 0, end: items[verb]?.end ?? 0 }])
        }
        at = phrase.to - 1
      }
    }
  },
})
