import type { Published } from './published.ts'

/** One file of a download, by its path within the folder, with slashes. */
export interface ExportFile {
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** Records, rows, nodes and edges in it; absent for what only describes. */
  readonly rows?: number
}

/** One way to take the records away. */
export interface ExportFormat {
  readonly name: string
  /** In French, for whoever chooses. */
  readonly summary: string
  readonly write: (published: Published) => readonly ExportFile[] | Promise<readonly ExportFile[]>
}

const encoder = new TextEncoder()

/** A text as the bytes of a file, in UTF-8. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text)
}
