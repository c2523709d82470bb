import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { entityKinds, type Entity } from '@garrigue/schema'
import { UsageError } from '../commands/output.ts'
import type { Project } from '../files/find-project.ts'
import { writeWhole } from '../files/write-whole.ts'
import { entityFileText } from '../files/entity-file-text.ts'

/** What an addition writes, by paths from the root of the repository. */
export interface NewFiles {
  readonly text: { readonly path: string; readonly bytes: Uint8Array } | undefined
  readonly side: { readonly path: string; readonly text: string } | undefined
  readonly publishers: readonly Entity[]
}

/** Writes the files, the text last, and returns their paths. Nothing is written over: a file that came in between throws `UsageError`. */
export function writeAddition({ text, side, publishers }: NewFiles, { root }: Project): readonly string[] {
  const files = [
    ...publishers.map((entity) => ({ path: `registry/${entityKinds[entity.kind].plural}/${entity.id}.yaml`, content: entityFileText(entity) })),
    ...(side ? [{ path: side.path, content: side.text }] : []),
    ...(text ? [{ path: text.path, content: text.bytes }] : []),
  ]
  const there = files.find(({ path }) => existsSync(join(root, path)))
  if (there) throw new UsageError(`« ${there.path} » existe déjà ; rien n’est écrit.`)
  for (const { path, content } of files) writeWhole(join(root, path), content)
  return files.map(({ path }) => path)
}
