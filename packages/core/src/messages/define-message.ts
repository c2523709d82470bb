import type { Severity } from '@garrigue/schema/vocabulary'

/** One kind of message: what happened, how to mend it, and the explanation that the site publishes. All in French. */
export interface MessageKind {
  /** Permanent: `encoding/not-utf-8`. */
  readonly id: string
  readonly severity: Severity
  /** One sentence; `{name}` stands for a detail. */
  readonly text: string
  /** How to mend it; null when there is nothing to do. */
  readonly remedy: string | null
  /** Why this matters and what to do, for the catalogue. */
  readonly explanation: string
}

/** Declares a kind of message. */
export function defineMessage(kind: MessageKind): MessageKind {
  return kind
}

/** Details put in place of their names: `fill('plus de {most} Kio', { most: 256 })`. An unknown name stays as it is. */
export function fill(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => (Object.hasOwn(details, name) ? String(details[name]) : whole))
}
