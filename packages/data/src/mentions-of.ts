import type { AnyEntityId } from './any-id.ts'
import { mentions } from './generated/mentions.ts'
import { inReadingOrder } from './in-reading-order.ts'
import { resolveId } from './resolve-id.ts'
import type { Mention } from './types.ts'

let mentionsByEntity: ReadonlyMap<string, readonly Mention[]> | undefined

/**
 * The places where sources name an entity: oldest source first, then in the order of the text. None for an id that no
 * entity has.
 *
 * @example
 * for (const { text, source, line } of mentionsOf('montpellier')) console.log(`${source}:${line} ${text}`)
 */
export function mentionsOf(id: AnyEntityId): readonly Mention[] {
  mentionsByEntity ??= indexMentions()
  return mentionsByEntity.get(resolveId(id) ?? '') ?? []
}

function indexMentions(): ReadonlyMap<string, readonly Mention[]> {
  const index = new Map<string, Mention[]>()
  for (const mention of mentions.toSorted(inReadingOrder)) {
    const list = index.get(mention.entity)
    if (list === undefined) index.set(mention.entity, [mention])
    else list.push(mention)
  }
  return index
}
