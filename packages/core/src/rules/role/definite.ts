import type { HeldRole } from '@garrigue/schema'
import { defineRule, type Step } from '../../engine/define-rule.ts'
import { itemsOf, type Item, type PressBlock, type PressRoot } from '../../engine/items.ts'
import { fitsGender } from '../../lexicon/person-genders.ts'
import { heldRole, ownBlocks } from '../../lexicon/role-context.ts'
import { holderOf, holdersOf, type Holder } from '../../lexicon/role-coreference.ts'
import { rolePhraseAt, type RolePhrase } from '../../lexicon/role-phrase.ts'
import { organizationOf } from '../../lexicon/role-topics.ts'
import { headPerson } from '../../lexicon/speech-head.ts'

/** A function without a name, of somebody whom the text has named with it: « le président de Digital Place », « La présidente, elle, … ». */
export const definite: Step = defineRule({
  id: 'role/definite',
  makes: 'roles',
  needs: ['named roles'],
  *find(page) {
    const named = page.data.findings.roles.toSorted((a, b) => a.start - b.start)
    const taken = new Set(named.map(({ start }) => start))
    const holders = holdersOf(page, named)
    for (const block of ownBlocks(page)) {
      const items = itemsOf(page, block)
      for (let at = 1; at < items.length; at++) {
        const start = items[at]?.start ?? 0
        const phrase = taken.has(start) || !isDefinite(items, at) ? undefined : rolePhraseAt(items, at, page.data.source)
        if (!phrase) continue
        at = phrase.to - 1
        const organization = phrase.organization || phrase.noun ? organizationOf(page, block, items, phrase) : null
        const holder = holderOf(holders, phrase.head, organization, start) ?? presented(page, block, phrase, organization)
        const role: HeldRole | undefined = holder ? { ...heldRole('role/definite', page, items, phrase, undefined, organization ?? holder.organization, holder.evidence), person: holder.person } : phrase.organization ? heldRole('role/definite', page, items, phrase, undefined, organization) : undefined
        if (role) yield role
      }
    }
  },
})

/** « le », « la », « l’ », « au », « du » right before, or an adjective such as « nouvelle » between. */
function isDefinite(items: readonly Item[], at: number): boolean {
  let before = at - 1
  if (/^['’]$/u.test(items[before]?.text ?? '')) before--
  if (/^(?:nouveau|nouvelle|jeune|actuel|actuelle)$/u.test(items[before]?.form ?? '')) before--
  return /^(?:le|la|l|au|du|son|sa)$/u.test(items[before]?.form ?? '')
}

/** « Le fondateur d’Alizéo revient sur … » in the standfirst: the one person of the title. */
function presented(page: PressRoot, block: PressBlock, phrase: RolePhrase, organization: string | null): Holder | undefined {
  const person = block.data.zone === 'standfirst' && phrase.organization ? headPerson(page, block.data.article ?? 0) : undefined
  const isOther = person !== undefined && itemsOf(page, block).some(({ mention }, at, all) => mention?.kind === 'person' && mention.entity !== person && all[at - 1]?.form !== 'par')
  return person !== undefined && !isOther && fitsGender(page, person, phrase.head.form) ? { person, organization, stem: phrase.head.stem, form: phrase.head.form, start: block.data.start, evidence: [] } : undefined
}
