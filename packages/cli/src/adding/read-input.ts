import { lstatSync, readFileSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { UsageError } from '../commands/output.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { foreignSignature } from '../files/foreign-signature.ts'
import { notText, tooHeavy } from '../messages/add.ts'
import { notRegular } from '../messages/file.ts'
import { messageAt } from '../messages/message-at.ts'

/** What somebody gives to be added: its bytes, how messages call it, and the name that it has, if it has one. */
export interface GivenInput {
  readonly bytes: Uint8Array
  readonly name: string
  /** Path on disk; absent for the standard input. */
  readonly path?: string
  readonly looksLike: 'html' | 'md' | 'txt'
}

export type ReadInput = { readonly given: GivenInput; readonly fault?: never } | { readonly fault: LocatedMessage; readonly given?: never }

const MEBIBYTE = 1_048_576
/** Pages are capped at 4 MiB, texts at 256 KiB; what is larger than both is not even read. */
const MOST_BYTES = 4 * MEBIBYTE
const STANDARD_INPUT = '-'
/** How far into a text its first tag may stand. */
const TAGS_WITHIN = 2048
/** <!doctype html>, <html lang="fr">, <meta charset="utf-8">, <article> */
const TAG = /<(?:!doctype\s+html|html|head|meta|body|article|div|p)[\s>]/i

/** Reads a file, or the standard input for « - ». What is no text gives a message; a path that leads nowhere throws `UsageError`. */
export async function readInput(path: string, cwd: string, input: Readable): Promise<ReadInput> {
  if (path === STANDARD_INPUT) return looked(await readAll(input), 'entrée standard')
  const full = resolve(cwd, path)
  const entry = lstatSync(full, { throwIfNoEntry: false })
  if (!entry) throw new UsageError(`« ${path} » n’existe pas. Le texte peut aussi venir de l’entrée standard : « garrigue add - ».`)
  if (!entry.isFile()) return { fault: messageAt(notRegular, path) }
  if (entry.size > MOST_BYTES) return { fault: heavy(path, entry.size) }
  return looked(readFileSync(full), path, full)
}

async function readAll(input: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    chunks.push(bytes)
    if (length > MOST_BYTES) break
  }
  return Buffer.concat(chunks)
}

function looked(bytes: Uint8Array, name: string, path?: string): ReadInput {
  if (bytes.length > MOST_BYTES) return { fault: heavy(name, bytes.length) }
  const what = foreignSignature(bytes)
  if (what !== undefined) return { fault: messageAt(notText, name, { what }) }
  return { given: { bytes, name, looksLike: formatOf(bytes, path), ...(path === undefined ? {} : { path }) } }
}

function heavy(name: string, bytes: number): LocatedMessage {
  const inMebibytes = (size: number): string => (size / MEBIBYTE).toFixed(1).replace('.', ',').replace(/,0$/, '')
  return messageAt(tooHeavy, name, { size: inMebibytes(bytes), most: inMebibytes(MOST_BYTES) })
}

/** By the end of the name; of what has no telling name, by its first words. */
function formatOf(bytes: Uint8Array, path: string | undefined): GivenInput['looksLike'] {
  const extension = path === undefined ? '' : extname(basename(path)).toLowerCase()
  if (['.html', '.htm', '.xhtml'].includes(extension)) return 'html'
  if (extension === '.md') return 'md'
  if (extension === '.txt') return 'txt'
  return TAG.test(Buffer.from(bytes.subarray(0, TAGS_WITHIN)).toString('latin1')) ? 'html' : 'txt'
}
