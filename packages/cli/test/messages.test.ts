import { messageKinds } from '@garrigue/core'
import { describe, expect, it } from 'vitest'
import { messageAt } from '../src/messages/message-at.ts'
import { fileMessageKinds } from '../src/messages/index.ts'
import { formatMessage, countMessages } from '../src/print/format-message.ts'
import { faultsOfFrench } from './careful-french.ts'

describe('the catalogue of messages', () => {
  it('has each id once, the reader’s own included, in order', () => {
    const ids = fileMessageKinds.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted())
    const all = [...ids, ...messageKinds.map(({ id }) => id)]
    expect(new Set(all).size).toBe(all.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z-]+$/)
  })

  it.each(fileMessageKinds.map((kind) => [kind.id, kind] as const))('%s says in careful French what is wrong, how to mend it and why', (_, { text, remedy, explanation, severity }) => {
    expect(remedy).not.toBeNull()
    expect(faultsOfFrench([text, remedy, explanation].join('\n'))).toEqual([])
    for (const sentence of [text, explanation]) expect(sentence).toMatch(/\.$/)
    expect(explanation.length).toBeGreaterThan(40)
    expect(['error', 'warning', 'info']).toContain(severity)
  })
})

describe('a message', () => {
  const kind = { id: 'a/b', severity: 'error', text: '« {name} » et {other}.', remedy: 'Voir {name}.', explanation: '' } as const

  it('is about the whole file when no place is given', () => {
    expect(messageAt(kind, 'a.txt', { name: 'x', other: 2 })).toEqual({ file: 'a.txt', rule: 'a/b', severity: 'error', start: 0, end: 0, line: 1, column: 1, text: '« x » et 2.', remedy: 'Voir x.' })
  })

  it('does not read a detail as a pattern', () => {
    expect(messageAt(kind, 'a.txt', { name: '{other}$&$1', other: '{name}' }).text).toBe('« {other}$&$1 » et {name}.')
  })

  it('is printed on three lines, or on two without a remedy', () => {
    const message = messageAt(kind, 'a.txt', { name: 'x\ny', other: 'z' }, { line: 3, column: 4, start: 20 })
    expect(formatMessage(message)).toBe('a.txt:3:4  erreur  a/b\n  « x\\ny » et z.\n  → Voir x\\ny.')
    expect(formatMessage({ ...message, severity: 'info', remedy: null })).toBe('a.txt:3:4  information  a/b\n  « x\\ny » et z.')
  })

  it('is counted by its severity', () => {
    const [error, warning] = [messageAt(kind, 'a'), messageAt({ ...kind, severity: 'warning' }, 'a')]
    expect(countMessages([error, error, warning])).toBe('2 erreurs, 1 avertissement')
    expect(countMessages([])).toBe('rien à signaler')
  })
})
