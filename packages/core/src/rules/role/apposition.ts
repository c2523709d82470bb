import type { HeldRole } from '@garrigue/schema'
import { defineRule, type Step } from '../../engine/define-rule.ts'
import type { FoundMention } from '../../engine/findings.ts'
import { itemsOf, type Item, type PressBlock, type PressRoot } from '../../engine/items.ts'
import { listBefore } from '../../lexicon/name-lists.ts'
import { fitsGender } from '../../lexicon/person-genders.ts'
import { isOfSomebody, isSubject } from '../../lexicon/role-bearers.ts'
import { heldRole, ownBlocks } from '../../lexicon/role-context.ts'
import { followingRole, openingOfRole } from '../../lexicon/role-openings.ts'
import { rolePhraseAt } from '../../lexicon/role-phrase.ts'
import { organizationOf } from '../../lexicon/role-topics.ts'

/** « X, présidente du cluster et cofondatrice de Y », « X (P-dg de Y) », « X, qui fut ingénieur chez Y »: one after the other, all of one person. */
export const apposition: Step = defineRule({
  id: 'role/apposition',
  makes: 'roles',
  needs: ['mentions'],
  gives: 'named roles',
  *find(page) {
    for (const block of ownBlocks(page)) {
      const items = itemsOf(page, block)
      for (const [at, { mention }] of items.entries()) if (mention?.kind === 'person') yield* rolesAfter(page, block, items, at, mention)
    }
  },
})

function* rolesAfter(page: PressRoot, block: PressBlock, items: readonly Item[], at: number, person: FoundMention): Generator<HeldRole> {
  // « Le fils de X, président »: said of the son.
  if (isOfSomebody(items, at)) return
  let next = openingOfRole(items, at + 1)
  // « A et B, respectivement présidente et directeur de X »
  const each = items.slice(at + 1, next).some(({ form }) => form === 'respectivement') ? (listBefore(items, at + 1, ['person'])?.names ?? []) : []
  for (let turn = 0; next !== undefined; turn++) {
    const phrase = rolePhraseAt(items, next, page.data.source)
    // « Avant X, le patron de Y était … »: the subject of what follows.
    if (phrase && isSubject(items, next, phrase.to)) return
    // « le sous-préfet X, la conseillère régionale Y »: said of the one behind it.
    if (!phrase || items[phrase.to]?.mention?.kind === 'person' || (each.length < 2 && !fitsGender(page, person.entity, phrase.head.form))) return
    // « X et Y, cofondateurs de Z » is said of both; « X et Y, maires de Mons et de Huy » each of one: of whom is not read.
    const sharers = listBefore(items, at + 1, ['person'])?.names ?? []
    next = followingRole(items, phrase.to, page.data.source)
    // « patron et actionnaire de Z »
    const shared = phrase.to === phrase.head.to && next !== undefined && /^(?:et|&)$/u.test(items[phrase.to]?.text ?? '') ? rolePhraseAt(items, next, page.data.source) : undefined
    const organization = organizationOf(page, block, items, shared?.organization?.mention?.kind === 'organization' ? { ...phrase, organization: shared.organization } : phrase)
    if (!phrase.head.isPlural) yield heldRole('role/apposition', page, items, phrase, each.length > 1 ? each[turn]?.mention : person, organization)
    else if (items[phrase.to]?.form !== 'et') for (const { mention } of sharers) if (mention) yield heldRole('role/apposition', page, items, phrase, mention, organization)
  }
}
