import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedFile } from '@garrigue/schema'
import type { Project } from '../files/find-project.ts'
import type { LocatedMessage } from '../files/located-message.ts'
import { checkYaml } from '../files/read-yaml-file.ts'
import { SIDE_FILE_HEAD } from '../files/side-file-head.ts'
import { writeWhole } from '../files/write-whole.ts'

/** Says of a text that no word of it is shown, which is how it is treated already. Of one article among several nothing is written. */
export function fixRights({ file }: LocatedMessage, { root }: Project): boolean {
  const side = file.replace(/\.txt$/, '.yaml')
  if (!side.endsWith('.yaml')) return false
  const path = join(root, side)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : SIDE_FILE_HEAD
  const mended = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}rights: facts\n`
  const { value } = checkYaml(mended, side, seedFile)
  if (value === undefined || value.articles !== undefined) return false
  writeWhole(path, mended)
  return true
}
