import { readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { entityKinds, isId } from '@garrigue/schema'
import type { Project } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import type { Registry } from '../files/read-registry.ts'
import { suggestId } from '../files/suggest-id.ts'
import { idTaken } from '../messages/add.ts'
import { messageAt } from '../messages/message-at.ts'
import { notAnId } from '../messages/seed.ts'

/** Why an id cannot be that of a new text; `undefined` when it can. Case does not tell two ids apart: on many disks it does not tell two files apart. */
export function faultOfId(id: string, file: string, format: 'txt' | 'md', project: Project, { entities }: Registry): LocatedMessage | undefined {
  if (!isId(id)) return messageAt(notAnId, file, { name: id, suggestion: `${suggestId(basename(id), 'mon-article')}.${format}` })
  const other = ownersOf(project, entities).get(id.toLowerCase())
  return other === undefined ? undefined : messageAt(idTaken, file, { id, other, suggestion: freeId(id, ownersOf(project, entities)) })
}

/** An id for a text: from its title or its file's name, as it is or with a number that is free. */
export function proposedId(title: string, project: Project, { entities }: Registry): string {
  return freeId(firstWords(suggestId(title, 'mon-article')), ownersOf(project, entities))
}

const LONGEST_ID = 48

/** The first words of a long id, without an article or a preposition at its end. */
function firstWords(id: string): string {
  if (id.length <= LONGEST_ID) return id
  const words = id.slice(0, LONGEST_ID + 1).split('-').slice(0, -1)
  while (words.length > 2 && (words.at(-1) ?? '').length <= 4) words.pop()
  const short = words.join('-')
  return isId(short) ? short : id
}

/** Every id that is taken, in small letters, and where. */
function ownersOf({ seeds }: Project, entities: Registry['entities']): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const { kind, id, redirectsFrom } of entities) for (const one of [id, ...redirectsFrom]) owners.set(one, `registry/${entityKinds[kind].plural}/${id}.yaml`)
  for (const entry of readdirSync(seeds).toSorted()) {
    const id = basename(entry, extname(entry)).replace(/\.review$/, '').toLowerCase()
    if (!owners.has(id)) owners.set(id, join('seeds', entry).replaceAll('\\', '/'))
  }
  return owners
}

/** « -2 » would be the second article of a text, so letters are added. */
function freeId(id: string, owners: ReadonlyMap<string, string>): string {
  const letters = 'bcdefghijklmnopqrstuvwxyz'
  return [id, ...letters.split('').map((letter) => `${id}-${letter}`)].find((one) => !owners.has(one)) ?? id
}
