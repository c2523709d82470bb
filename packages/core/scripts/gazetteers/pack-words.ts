import { blockMark, classMarks, longestKeyLength, mostDropped } from '../../src/gazetteers/packed-words.ts'
import { inCodeUnitOrder } from './in-code-unit-order.ts'

/** About how many lines a packed list has: the lines stay of a length that tools can show, and the file within the house's size. */
const lines = 120

/**
 * Packs keys with their classes so that `packedWords` can search them. The same keys give the same string on every machine. More keys in a
 * block make the data smaller and a search longer.
 */
export function packWords(classes: ReadonlyMap<string, number>, keysPerBlock: number): string {
  const keys = [...classes.keys()].toSorted(inCodeUnitOrder)
  const wrong = keys.find((key) => key.length > longestKeyLength || !/^[a-z0-9]+(?: [a-z0-9]+)*$/u.test(key))
  if (wrong !== undefined) throw new Error(`"${wrong}" cannot be packed`)
  const blocks: string[] = []
  for (let from = 0; from < keys.length; from += keysPerBlock) blocks.push(packBlock(keys.slice(from, from + keysPerBlock), classes))
  const perLine = Math.ceil(blocks.length / lines)
  return Array.from({ length: Math.ceil(blocks.length / perLine) }, (_, line) =>
    blocks.slice(line * perLine, (line + 1) * perLine).join(blockMark),
  ).join('\n')
}

function packBlock(keys: readonly string[], classes: ReadonlyMap<string, number>): string {
  let before = ''
  let packed = ''
  for (const key of keys) {
    let same = 0
    while (same < before.length && before[same] === key[same]) same++
    const dropped = before.length - same
    packed += 'Z'.repeat(Math.floor(dropped / mostDropped)) + String.fromCodePoint(65 + (dropped % mostDropped)) + key.slice(same)
    packed += markOf(classes.get(key) ?? 0)
    before = key
  }
  return packed
}

function markOf(own: number): string {
  const mark = own === 0 ? '' : classMarks[own - 1]
  if (mark === undefined) throw new Error(`There are ${classMarks.length} marks, none for the class ${own}`)
  return mark
}
