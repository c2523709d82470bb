import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { byCodeUnit } from '../files/by-code-unit.ts'
import type { ReadRooms } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'
import type { Gold } from './gold.ts'
import { noText } from './messages.ts'
import { parseGold } from './parse-gold.ts'
import { parseIdentity, type GoldIdentity } from './parse-identity.ts'
import { parseOccurrences, type GoldOccurrence } from './parse-occurrences.ts'

/** The folders of annotations: of the texts of `seeds/`, of pages made up to be read, and of more of them, by other hands. */
export const GOLD_FOLDERS = ['seeds', 'pages', 'further-pages'] as const
export type GoldFolderName = (typeof GOLD_FOLDERS)[number]

/** An annotated text, with where the text itself is. */
export interface GoldText {
  readonly gold: Gold
  readonly path: string
  /** How messages call the text. */
  readonly file: string
}

export interface GoldFolder {
  /** In the order of their ids; those whose annotation has a fault are left out. */
  readonly texts: readonly GoldText[]
  /** `undefined` when there is no such table. */
  readonly occurrences: readonly GoldOccurrence[] | undefined
  readonly identity: GoldIdentity | undefined
  readonly messages: readonly LocatedMessage[]
}

/** Where the annotations of a repository are. */
export function goldFolderOf({ root }: ReadRooms): string {
  return join(root, 'packages', 'core', 'gold')
}

/** Reads a folder of annotations with its tables. */
export function readGoldFolder(project: ReadRooms, name: GoldFolderName): GoldFolder {
  const folder = join(goldFolderOf(project), name)
  const entries = existsSync(folder) ? readdirSync(folder).filter((entry) => entry.endsWith('.gold')).sort(byCodeUnit) : []
  const messages: LocatedMessage[] = []
  const fileOf = (path: string): string => relative(project.root, path).split(sep).join('/')
  const texts = entries.flatMap((entry): GoldText[] => {
    const file = fileOf(join(folder, entry))
    const path = textOf(basename(entry, '.gold'), folder, project)
    if (path === undefined) {
      messages.push(messageAt(noText, file, { where: `${name === 'seeds' ? 'seeds' : fileOf(folder)}/${basename(entry, '.gold')}.txt` }))
      return []
    }
    const { gold, messages: faults } = parseGold(readFileSync(join(folder, entry), 'utf8'), file, readFileSync(path, 'utf8'))
    messages.push(...faults)
    return gold ? [{ gold, path, file: fileOf(path) }] : []
  })
  const golds = texts.map(({ gold }) => gold)
  const tableOf = (table: string): string | undefined => (existsSync(join(folder, table)) ? readFileSync(join(folder, table), 'utf8') : undefined)
  const [occurrencesTable, identityTable] = [tableOf('occurrences.tsv'), tableOf('identity.tsv')]
  const occurrences = occurrencesTable === undefined ? undefined : parseOccurrences(occurrencesTable, fileOf(join(folder, 'occurrences.tsv')), golds)
  const identity = identityTable === undefined ? undefined : parseIdentity(identityTable, fileOf(join(folder, 'identity.tsv')), golds)
  return { texts, occurrences: occurrences?.occurrences, identity: identity?.identity, messages: [...messages, ...(occurrences?.messages ?? []), ...(identity?.messages ?? [])] }
}

/** The text of an annotation: beside it, or among the seeds. */
function textOf(id: string, folder: string, { seeds }: ReadRooms): string | undefined {
  return [folder, seeds].flatMap((place) => ['.txt', '.md'].map((extension) => join(place, `${id}${extension}`))).find((path) => existsSync(path))
}
