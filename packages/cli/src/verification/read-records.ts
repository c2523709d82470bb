import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimKinds, entity, seedRecords, withdrawals, type Entity, type SeedRecords, type Withdrawal } from '@garrigue/schema'
import type * as z from 'zod'
import { byCodeUnit } from '../files/by-code-unit.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { messageAt } from '../messages/message-at.ts'
import { recordUnreadable } from '../messages/verify.ts'
import { explainIssue } from '../print/explain-issue.ts'

/** A record as it was read, and the file it stands in. */
export interface ReadRecord<Record> {
  readonly record: Record
  /** How messages call the file. */
  readonly file: string
  readonly text: string
}

/** The records of a folder, and what is wrong with their files. */
export interface ReadRecords {
  readonly seeds: readonly ReadRecord<SeedRecords>[]
  readonly entities: readonly ReadRecord<Entity>[]
  /** The list of what was withdrawn; none when nothing was. */
  readonly withdrawn: readonly ReadRecord<readonly Withdrawal[]>[]
  readonly messages: readonly LocatedMessage[]
}

const WITHDRAWN = 'withdrawn.json'

/** Reads what `garrigue extract` wrote. What has not the shape of a record gives a message, and the others are still read. */
export function readRecords(folder: string, name: string): ReadRecords {
  const messages: LocatedMessage[] = []
  const read = <Record>(paths: readonly string[], schema: z.ZodType<Record>): ReadRecord<Record>[] =>
    paths.flatMap((path) => {
      const file = `${name}/${path}`
      const text = readFileSync(join(folder, path), 'utf8')
      const found = parse(text, schema)
      if (found.fault === undefined) return [{ record: found.value, file, text }]
      messages.push(messageAt(recordUnreadable, file, { reason: found.fault }))
      return []
    })
  const seeds = read(jsonFilesIn(folder, 'seeds'), seedRecords)
  const entities = read(jsonFilesIn(folder, 'entities'), entity)
  return { seeds, entities, withdrawn: read(existsSync(join(folder, WITHDRAWN)) ? [WITHDRAWN] : [], withdrawals), messages }
}

function jsonFilesIn(folder: string, below: string): string[] {
  if (!existsSync(join(folder, below))) return []
  const paths = readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' })
  return paths.flatMap((path) => (path.endsWith('.json') ? [`${below}/${path.replaceAll('\\', '/')}`] : [])).sort(byCodeUnit)
}

type Parsed<Value> = { readonly value: Value; readonly fault?: never } | { readonly fault: string }

function parse<Value>(text: string, schema: z.ZodType<Value>): Parsed<Value> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { fault: 'ce n’est pas du JSON' }
  }
  const result = schema.safeParse(value, { reportInput: true })
  return result.success ? { value: result.data } : { fault: reasonOf(result.error.issues[0], value) }
}

/** Of a union of kinds the schema can only say that none fits; the kind that a claim says it is can say more. */
function reasonOf(issue: z.core.$ZodIssue | undefined, value: unknown): string {
  if (!issue) return 'sa forme n’est pas celle d’une fiche'
  const [list, index] = issue.path
  const claim = list === 'claims' && typeof index === 'number' ? (value as { readonly claims: readonly { readonly type?: string }[] }).claims[index] : undefined
  const kind = Object.values(claimKinds).find(({ type }) => type === claim?.type)
  const inner = kind?.schema.safeParse(claim, { reportInput: true }).error?.issues[0]
  return `« ${[...issue.path, ...(inner?.path ?? [])].map(String).join('.')} » : ${explainIssue(inner ?? issue).reason}`
}
