import { defineRule, type Step } from '../../engine/define-rule.ts'
import { itemsOf, type Item } from '../../engine/items.ts'
import { fitsGender } from '../../lexicon/person-genders.ts'
import { heldRole, ownBlocks } from '../../lexicon/role-context.ts'
import { rolePhraseAt } from '../../lexicon/role-phrase.ts'
import { organizationOf } from '../../lexicon/role-topics.ts'

/** « le bourgmestre de Mons, X », « le directeur de Z X Y », « Le fondateur, X, prend du recul ». */
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
        if (!phrase || (isBehindName(items, at) && items[phrase.to]?.mention?.kind !== 'person')) continue
        // « Sa co-fondatrice et CTO, X »
        const second = items[phrase.to]?.form === 'et' ? rolePhraseAt(items, phrase.to + 1, page.data.source) : undefined
        const last = second ?? phrase
        const person = personAt(items, last.to)?.mention
        if (person && fitsGender(page, person.entity, last.head.form)) for (const one of new Set([phrase, last])) yield heldRole('role/before-name', page, items, one, person, organizationOf(page, block, items, one.organization ? one : last))
        at = last.to - 1
      }
    }
  },
})

/** « Anne Roux, présidente de X, Paul … »: the function is said of the name before it. */
function isBehindName(items: readonly Item[], at: number): boolean {
  let before = at - 1
  while (/^(?:le|la|l|les|un|une)$/u.test(items[before]?.form ?? '') || /^['’]$/u.test(items[before]?.text ?? '')) before--
  return /^[,(]$/u.test(items[before]?.text ?? '') && items[before - 1]?.mention?.kind === 'person'
}

/** The name right after, or after a comma when it ends there (« , X, » or « , X. »). « M. », « Mme » are passed over. */
function personAt(items: readonly Item[], at: number): Item | undefined {
  const comma = /^[,:]$/u.test(items[at]?.text ?? '')
  let next = comma ? at + 1 : at
  if (comma && /^(?:le|la)$/u.test(items[next]?.form ?? '')) next++
  if (/^(?:m|mme|mlle|dr|pr|docteur|docteure|professeur|professeure)$/u.test(items[next]?.form ?? '')) next += items[next + 1]?.text === '.' ? 2 : 1
  const person = items[next]
  if (person?.mention?.kind !== 'person') return undefined
  const after = items[next + 1]
  return !comma || after === undefined || !after.isWord || items[at]?.text === ':' ? person : undefined
}
