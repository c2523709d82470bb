import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedFile } from '@garrigue/schema'
import { cleanAddress } from '../checks/clean-address.ts'
import type { Project } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { checkYaml } from '../files/read-yaml-file.ts'
import { writeWhole } from '../files/write-whole.ts'

/** An address as YAML holds it at the start of a text, with its quotation mark if it has one. */
const WRITTEN = /^["']?(https?:\/\/[^\s"']+)/

/** Takes what follows people out of an address in a side file. The front matter of a text is a part of the text, and stays. */
export function fixAddress({ file, start }: LocatedMessage, { root }: Project): boolean {
  if (!file.endsWith('.yaml')) return false
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  const address = WRITTEN.exec(text.slice(start))?.[1]
  if (address === undefined) return false
  const at = text.indexOf(address, start)
  const mended = text.slice(0, at) + cleanAddress(address).clean + text.slice(at + address.length)
  if (checkYaml(mended, file, seedFile).value === undefined) return false
  writeWhole(path, mended)
  return true
}
