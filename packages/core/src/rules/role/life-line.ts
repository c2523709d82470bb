import { defineRule, type Step } from '../../engine/define-rule.ts'
import { itemsOf, type Item } from '../../engine/items.ts'
import { fitsGender } from '../../lexicon/person-genders.ts'
import { heldRole, ownBlocks } from '../../lexicon/role-context.ts'
import { rolePhraseAt } from '../../lexicon/role-phrase.ts'
import { organizationOf } from '../../lexicon/role-topics.ts'
import { headPerson } from '../../lexicon/speech-head.ts'

/** How many items a date and a verb may take: « Depuis le 28 mars 2024 : élue ». */
const REACH = 9

/** A line of somebody’s dates in a portrait or an interview: « 2019 : élue présidente de X », « 2004-2014. Ingénieur chez Y ». */
export const lifeLine: Step = defineRule({
  id: 'role/life-line',
  makes: 'roles',
  needs: ['mentions'],
  gives: 'named roles',
  *find(page) {
    for (const block of ownBlocks(page)) {
      const person = headPerson(page, block.data.article ?? 0)
      if (person === undefined || !/^(?:list|paragraph)$/u.test(block.data.zone ?? '')) continue
      const items = itemsOf(page, block)
      const at = behindDate(items)
      const phrase = at === undefined || items.some(({ mention }) => mention?.kind === 'person' && mention.entity !== person) ? undefined : rolePhraseAt(items, at, page.data.source)
      // A bare title may be anybody’s.
      if (phrase?.organization && fitsGender(page, person, phrase.head.form)) yield { ...heldRole('role/life-line', page, items, phrase, undefined, organizationOf(page, block, items, phrase)), person }
    }
  },
})

/** The index behind the date that a line starts with, its mark, and « élue », « devient »; `undefined` when it does not start so. */
function behindDate(items: readonly Item[]): number | undefined {
  const mark = items.slice(0, REACH).findIndex(({ text }) => /^[:.–—]$/u.test(text))
  const date = items.slice(0, Math.max(0, mark))
  if (!date.some(({ text }) => /^(?:19|20)\d{2}$/u.test(text)) || !date.every(({ text, form, isWord, mention }) => !mention && (!isWord || /^\d{1,4}$/u.test(text) || DATE_WORDS.test(form)))) return undefined
  let at = mark + 1
  while (GIVEN.test(items[at]?.form ?? '')) at++
  return at
}

/** The shortest: « a ». */
const DATE_WORDS = /^(?:depuis|le|en|de|du|a|au|1er|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/u
/** What gives somebody a function. The shortest: « elu ». */
const GIVEN = /^(?:elue?|reelue?|nommee?|promue?|devient|devenue?|designee?|embauchee?|recrutee?|comme)$/u
