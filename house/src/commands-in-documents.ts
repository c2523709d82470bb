/** A command that a document tells its reader to type, with the output that the document shows for it. */
export interface DocumentedCommand {
  readonly path: string
  /** Line of the command in the document, from 1. */
  readonly line: number
  readonly command: string
  /** Lines of the `text` block that follows, blank ones and those of only « … » left out; none when there is no such block. */
  readonly output: readonly string[]
}

/** Every line of every `sh` block of a Markdown text. */
export function commandsIn(path: string, markdown: string): DocumentedCommand[] {
  const lines = markdown.split('\n')
  const found: DocumentedCommand[] = []
  for (let at = 0; at < lines.length; at++) {
    const indent = /^(\s*)```sh$/.exec(lines[at] ?? '')?.[1]
    if (indent === undefined) continue
    for (at++; at < lines.length && lines[at]?.trim() !== '```'; at++) {
      const command = (lines[at] ?? '').trim()
      if (command !== '' && !command.startsWith('#')) found.push({ path, line: at + 1, command, output: outputAfter(lines, at) })
    }
  }
  return found
}

/** The next fenced block, when it is a `text` block within a few lines and no other `sh` block comes first. */
function outputAfter(lines: readonly string[], from: number): string[] {
  const end = lines.findIndex((line, at) => at >= from && line.trim() === '```')
  const next = lines.findIndex((line, at) => at > end && line.trim().startsWith('```'))
  if (end < 0 || next < 0 || next - end > 5 || lines[next]?.trim() !== '```text') return []
  const close = lines.findIndex((line, at) => at > next && line.trim() === '```')
  return lines.slice(next + 1, close).map((line) => line.trim()).filter((line) => line !== '' && line !== '…')
}
