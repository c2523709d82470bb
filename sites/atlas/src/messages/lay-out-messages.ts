import type { MessageKind } from '@garrigue/data'
import { spaced } from '../french/typography.ts'
import { words } from '../words.ts'

/** A message as its page shows it. */
export interface LaidOutMessage {
  /** `encoding/not-utf-8` */
  readonly id: string
  readonly severity: MessageKind['severity']
  readonly text: string
  readonly explanation: string
  readonly remedy: string
}

export interface MessageFamily {
  /** `front-matter` */
  readonly name: string
  readonly title: string
  readonly messages: readonly LaidOutMessage[]
}

/** The messages by what they are about, families and messages in the order of their ids. */
export function layOutMessages(kinds: readonly MessageKind[]): readonly MessageFamily[] {
  const families = new Map<string, LaidOutMessage[]>()
  for (const { id, severity, text, remedy, explanation } of kinds) {
    const name = id.split('/', 1)[0] ?? ''
    const family = families.get(name) ?? []
    families.set(name, family)
    family.push({ id, severity, text: inWords(text), explanation: spaced(explanation), remedy: remedyOf(remedy) })
  }
  return [...families].map(([name, messages]) => ({ name, title: words.messageFamilies[name] ?? name, messages }))
}

/** A sentence of a message with « … » for each detail; a detail glued to the word after it is one that may be absent. */
export function inWords(text: string): string {
  const told = text.replaceAll(/\{\w+\}(?=\p{Lu})/gu, '').replaceAll(/\{\w+\}/g, '…')
  return spaced(told.replaceAll('….', '…'))
}

function remedyOf(remedy: string | null): string {
  if (remedy === null) return words.messages.nothing
  return /^\{\w+\}$/.test(remedy) ? words.messages.told : inWords(remedy)
}
