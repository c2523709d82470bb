import { readdir } from 'node:fs/promises'
import { sep } from 'node:path'

/** The pages of a built site, from its root, in code-unit order, so that whatever is made of them is the same at every build. */
export async function builtPages(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true })
  return entries
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .toSorted((a, b) => (a < b ? -1 : 1))
}
