/** A file that somebody could put among the seeds, and what is to become of it. */
export interface HostileFile {
  readonly name: string
  readonly format: 'txt' | 'md'
  readonly bytes: Uint8Array
  /** `read` when it has to give a reading without an error; the id of the error message when it must be refused. */
  readonly outcome: 'read' | `${string}/${string}`
}

const encoder = new TextEncoder()

export function textFile(name: string, text: string, outcome: HostileFile['outcome'] = 'read', format: HostileFile['format'] = 'txt'): HostileFile {
  return { name, format, bytes: encoder.encode(text), outcome }
}

export function byteFile(name: string, bytes: readonly number[] | Uint8Array, outcome: HostileFile['outcome']): HostileFile {
  return { name, format: 'txt', bytes: Uint8Array.from(bytes), outcome }
}

/** A short press page, for what has to surround a fault. */
export const PAGE = 'Le cluster change de nom\n\nPar Anne Roux, le 12 mai 2016\n\n« Nous gardons la même équipe, et le même toit », explique Anne Roux.\n'
