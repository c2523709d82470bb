import type { FoundMention } from '../engine/findings.ts'
import type { Item } from '../engine/items.ts'
import { listBefore } from './name-lists.ts'
import { rolePhraseAt } from './role-phrase.ts'
import { BECOMES, isDenied, isOfAnother, LEADS_TO_TITLE } from './role-verbs.ts'

/**
 * Whose of « A et B ont été nommés respectivement directrice et directeur technique » a function is: as the second is B’s, where there are as
 * many functions as names; without « respectivement » nobody’s. The subject itself where it stands alone.
 */
export function ofSeveral(items: readonly Item[], subject: FoundMention, verb: number, at: number, source: string): FoundMention | undefined {
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
export function verbBefore(items: readonly Item[], at: number, reach: number): number | undefined {
  let led = false
  let ofAnother = isOfAnother(items, at)
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
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
