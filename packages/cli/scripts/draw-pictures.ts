// Draws the pictures of the terminal that the documents show: `![garrigue check](pictures/check.svg)` is what `garrigue check` prints, in a copy
// of the texts. `node --conditions=garrigue-source packages/cli/scripts/draw-pictures.ts` writes them; a test finds those that are stale.
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../src/run.ts'
import { drawTerminal } from './draw-terminal.ts'

export interface Picture {
  /** Absolute. */
  readonly file: string
  /** `garrigue check` */
  readonly command: string
}

const root = join(import.meta.dirname, '../../..')
/** `![garrigue check](pictures/check.svg)` */
const IMAGE = /!\[(garrigue [^\]]+)\]\(([^)]+\.svg)\)/gu

/** All pictures that the documents ask for, each with the command that it shows. */
export function findPictures(): Picture[] {
  return globSync(['*.md', 'docs/*.md'], { cwd: root })
    .sort()
    .flatMap((document) => [...readFileSync(join(root, document), 'utf8').matchAll(IMAGE)].map(([, command = '', path = '']) => ({ file: join(root, dirname(document), path), command })))
}

/** Runs the command as in a terminal, and draws it. */
export async function drawPicture({ command }: Picture): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'garrigue-pictures-'))
  try {
    for (const folder of ['seeds', 'registry', 'docs/examples', 'packages/data/records', 'packages/core/gold', 'packages/core/src/rules']) cpSync(join(root, folder), join(copy, folder), { recursive: true })
    let printed = ''
    const write = (text: string): void => {
      printed += text
    }
    const line = (text: string): void => write(`${text}\n`)
    await run(command.split(' ').slice(1), { out: line, err: line }, copy, { hasColors: true, write, today: '2026-11-22' })
    return drawTerminal(command, printed)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

if (process.argv[1] === import.meta.filename) {
  for (const picture of findPictures()) {
    mkdirSync(dirname(picture.file), { recursive: true })
    writeFileSync(picture.file, await drawPicture(picture))
    console.log(picture.command)
  }
}
