import { createHmac } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { redactionFile, redactionGuard, redactionHashes, type KeyedHash, type RedactionFile, type RedactionGuard } from '@garrigue/schema'
import { UsageError } from '../commands/output.ts'
import { readYamlFile } from '../files/read-yaml-file.ts'

/** Where the removals stand, from the root of the repository. */
export const REDACTIONS_FILE = 'packages/data/redactions.yaml'
export const REDACTION_KEY = 'GARRIGUE_REDACTION_KEY'

/** 32 characters of hexadecimal are 128 bits; less can be guessed. */
const SHORTEST_KEY = 32

/**
 * What finds the people that are no longer to be named; `undefined` when nobody asked for that. With entries and without the right key nothing can be
 * known of what they stand for, so that nothing may be written: throws `UsageError`. So it does for a file that cannot be read.
 */
export function readRedactions(root: string): RedactionGuard | undefined {
  const file = readRedactionFile(root)
  if (file.redactions.length === 0) return undefined
  return redactionGuard(file, checkedHash(file))
}

/** The removals as they stand in the repository. */
export function readRedactionFile(root: string): RedactionFile {
  const path = join(root, ...REDACTIONS_FILE.split('/'))
  if (!existsSync(path)) return { redactions: [] }
  const { value, messages } = readYamlFile(path, REDACTIONS_FILE, redactionFile)
  const [fault] = messages
  if (value && !fault) return value
  throw new UsageError(`« ${REDACTIONS_FILE} » ne se lit pas${fault ? `, ligne ${fault.line} : ${fault.text}` : '.'} Rien n’est écrit tant qu’on ne sait pas qui ne doit plus être nommé.`)
}

/** The hash under the key of the environment, when it is the key that the file was written with. */
export function checkedHash({ check, redactions }: RedactionFile): KeyedHash {
  const count = redactions.length === 0 ? '' : ` « ${REDACTIONS_FILE} » porte ${redactions.length} retrait${redactions.length > 1 ? 's' : ''} : rien n’est écrit sans elle.`
  const key = process.env[REDACTION_KEY] ?? ''
  if (key === '') throw new UsageError(`Il manque la clé des retraits, « ${REDACTION_KEY} », dans l’environnement.${count} La demander à qui publie (docs/takedown.md).`)
  if (key.length < SHORTEST_KEY) throw new UsageError(`La clé des retraits, « ${REDACTION_KEY} », est trop courte : ${SHORTEST_KEY} caractères au moins sont attendus.${count}`)
  const hash: KeyedHash = (text) => createHmac('sha256', key).update(text, 'utf8').digest('hex')
  if (check !== undefined && redactionHashes.check(hash) !== check) throw new UsageError(`La clé des retraits, « ${REDACTION_KEY} », n’est pas celle avec laquelle « ${REDACTIONS_FILE} » a été écrit.${count}`)
  return hash
}
