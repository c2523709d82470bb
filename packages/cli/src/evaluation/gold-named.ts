import type { FaultList } from './fault-list.ts'
import type { Gold } from './gold.ts'
import { unknownText } from './messages.ts'
import { suggestWord } from './suggest-word.ts'

/** The annotated text that a row names; told when there is none. */
export function goldNamed(id: string, golds: readonly Gold[], start: number, faults: FaultList): Gold | undefined {
  const gold = golds.find((one) => one.id === id)
  if (gold) return gold
  faults.add(unknownText, start, { id, hint: suggestWord(id, golds.map((one) => one.id)) })
  return undefined
}
