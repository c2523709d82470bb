import { plain } from '../print/printable.ts'
import { MARKS } from './gold.ts'
import type { GoldText } from './read-gold-folder.ts'

/** One line about an annotation in which all is well: how much it has of each thing. */
export function printGold({ file, gold: { marks, zones, articles, relations } }: GoldText): string {
  const counts = MARKS.flatMap((kind) => {
    const count = marks.filter((mark) => mark.kind === kind).length
    return count === 0 ? [] : [`${kind} ${count}`]
  })
  return plain(`${file}  ${[...counts, `articles ${articles.length}`, `zones ${zones.size}`, `relations ${relations.length}`].join(', ')}`)
}
