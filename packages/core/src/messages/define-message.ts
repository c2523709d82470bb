import type { MessageKind } from '@garrigue/schema'

export type { MessageKind } from '@garrigue/schema'

/** Declares a kind of message. */
export function defineMessage(kind: MessageKind): MessageKind {
  return kind
}

/** Details put in place of their names: `fill('plus de {most} Kio', { most: 256 })`. An unknown name stays as it is. */
export function fill(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => (Object.hasOwn(details, name) ? String(details[name]) : whole))
}
