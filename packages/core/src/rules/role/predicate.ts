import { defineRule, type Step } from '../../engine/define-rule.ts'
import type { FoundMention } from '../../engine/findings.ts'
import { itemsOf, type Item } from '../../engine/items.ts'
import { listBefore } from '../../lexicon/name-lists.ts'
import { fitsGender } from '../../lexicon/person-genders.ts'
import { heldRole, ownBlocks } from '../../lexicon/role-context.ts'
import { BECOMES, isDenied, isOfAnother, LEADS_TO_TITLE } from '../../lexicon/role-verbs.ts'
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
        const verb = named ? undefined : verbBefore(items, at)
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

/**
 * Whose of « A et B ont été nommés respectivement directrice et directeur technique » a function is: as the second is B’s, where there are as
 * many functions as names; without « respectivement » nobody’s. The subject itself where it stands alone.
 */
function ofSeveral(items: readonly Item[], subject: FoundMention, verb: number, at: number, source: string): FoundMention | undefined {
  const last = items.findIndex(({ mention }) => mention === subject)
  const names = (last < 0 || last > verb ? undefined : listBefore(items, last + 1, ['person']))?.names ?? []
  if (names.length < 2) return subject
  if (!items.slice(verb, at).some(({ form }) => form === 'respectivement')) return undefined
  const heads: number[] = []
  for (let next = verb + 1; next < items.length && !/^[.!?;]$/u.test(items[next]?.text ?? ''); next++) {
    const phrase = rolePhraseAt(items, next, source)
    if (!phrase) continue
    heads.push(next)
    next = phrase.to - 1
  }
  return heads.length === names.length ? names[heads.indexOf(at)]?.mention : undefined
}

/** The verb that gives the function, with nothing between but a date, an organization and small words; none that is denied. */
function verbBefore(items: readonly Item[], at: number): number | undefined {
  let led = false
  let ofAnother = isOfAnother(items, at)
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const item = items[before] as Item
    if (item.mention?.kind === 'person' || /^[.!?;:«»"“”()]$/u.test(item.text)) return undefined
    if (LEADS_TO_TITLE.has(item.form)) led = true
    const kind = BECOMES.get(item.form)
    if (kind === 'by itself' || (kind === 'with comme' && led)) return (ofAnother && !led) || isDenied(items, before, at) ? undefined : before
    if (kind === undefined && item.text === ',') return undefined
    ofAnother ||= /^(?:par|avec|qui|dont)$/u.test(item.form)
  }
  return undefined
}
