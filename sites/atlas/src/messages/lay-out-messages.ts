import type { MessageKind } from '@garrigue/data'
import { spaced } from '../french/typography.ts'
import type { Words } from '../words/words-in.ts'

/** A message as its page shows it. */
export interface LaidOutMessage {
  /** `encoding/not-utf-8` */
  readonly id: string
  readonly severity: MessageKind['severity']
  readonly text: string
  readonly explanation: string
  readonly remedy: string
  /** Whether the remedy is in the words of the site, and not the message's own. */
  readonly remedyIsOurs: boolean
}

export interface MessageFamily {
  /** `front-matter` */
  readonly name: string
  readonly title: string
  readonly messages: readonly LaidOutMessage[]
}

/** The messages by what they are about, families and messages in the order of their ids. */
export function layOutMessages(kinds: readonly MessageKind[], said: Words['messages']): readonly MessageFamily[] {
  const titles: Readonly<Record<string, string>> = said.byFamily
  const families = new Map<string, LaidOutMessage[]>()
  for (const { id, severity, text, remedy, explanation } of kinds) {
    const name = id.split('/', 1)[0] ?? ''
    const family = families.get(name) ?? []
    families.set(name, family)
    family.push({ id, severity, text: inWords(text), explanation: spaced(explanation), remedy: isTold(remedy) ? inWords(remedy) : remedy === null ? said.nothing : said.told, remedyIsOurs: !isTold(remedy) })
  }
  return [...families].map(([name, messages]) => ({ name, title: titles[name] ?? name, messages }))
}

/** A sentence of a message with « … » for each detail; a detail glued to the word after it is one that may be absent. */
export function inWords(text: string): string {
  const told = text.replaceAll(/\{\w+\}(?=\p{Lu})/gu, '').replaceAll(/\{\w+\}/g, '…')
  return spaced(told.replaceAll('….', '…'))
}

/** Whether a remedy says what to do in a sentence; else there is nothing to do, or the message alone can tell. */
function isTold(remedy: string | null): remedy is string {
  return remedy !== null && !/^\{\w+\}$/.test(remedy)
}
