import { readdirSync, watch } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { ReadRooms } from './find-project.ts'

/** Editors save a file in several steps; what comes within this time, in milliseconds, is one change. */
const QUIET = 60

/** Calls back when texts, side files or registry files change, with the paths that did (from the root), one call after the other. Never ends. */
export function watchProject({ seeds, registry }: ReadRooms, onChange: (paths: readonly string[]) => Promise<void>): Promise<never> {
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let isBusy = false
  const flush = (): void => {
    if (isBusy || changed.size === 0) return
    const paths = [...changed]
    changed.clear()
    isBusy = true
    void onChange(paths).finally(() => {
      isBusy = false
      flush()
    })
  }
  for (const folder of [seeds, registry].flatMap((room) => foldersIn(room))) {
    watch(folder, (_, name) => {
      // What an editor writes aside is no text.
      if (name === null || !/\.(?:txt|md|yaml)$/.test(name)) return
      changed.add(relative(dirname(seeds), join(folder, name)).replaceAll('\\', '/'))
      clearTimeout(timer)
      timer = setTimeout(flush, QUIET)
    })
  }
  return new Promise(() => undefined)
}

/** A folder with those below it. Each is watched by itself: a recursive watch loses, on Linux, a file that is put in the place of another. */
function foldersIn(room: string): string[] {
  return [room, ...readdirSync(room, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [join(entry.parentPath, entry.name)] : []))]
}
