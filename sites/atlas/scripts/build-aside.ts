import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'

export interface BuildAside {
  /** Folder that visitors, tests and hosts read; without a slash at the end. */
  readonly live: string
  /** Builds a whole site into a folder that does not exist yet; rejects when anything of it fails. */
  readonly build: (folder: string) => Promise<void>
}

/**
 * Builds beside the live folder and puts the result in its place when it is whole: a page that fails, or a build that is killed, leaves the last
 * good site. What a killed build left is cleared by the next one. Rejects as `build` does.
 */
export async function buildAside({ live, build }: BuildAside): Promise<void> {
  const [built, replaced] = [`${live}.building`, `${live}.replaced`]
  // Killed between the two renames below: the last good site stands aside.
  if (!existsSync(live) && existsSync(replaced)) await rename(replaced, live)
  await clear(built)
  try {
    await build(built)
  } catch (problem) {
    await clear(built)
    throw problem
  }
  await clear(replaced)
  if (existsSync(live)) await rename(live, replaced)
  await rename(built, live)
  await clear(replaced)
}

async function clear(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}
