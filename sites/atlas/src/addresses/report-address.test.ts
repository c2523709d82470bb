import { expect, it } from 'vitest'
import { reportAddress } from './report-address.ts'

const words = { subject: (record: string) => `Erreur : ${record}`, body: (url: string, record: string, span: string | undefined) => `${url}\n${record}\n${span ?? ''}` }

it('is a letter with the record, its place and its span', () => {
  const address = new URL(reportAddress('contact@example.org', { url: 'https://example.org/sources/a/#c-1', record: 'c-1', span: 'a 3-9' }, words) ?? '')
  expect(address.protocol + address.pathname).toBe('mailto:contact@example.org')
  expect(address.searchParams.get('subject')).toBe('Erreur : c-1')
  expect(address.searchParams.get('body')).toBe('https://example.org/sources/a/#c-1\nc-1\na 3-9')
})

it.each(['', 'à nommer', 'a@b', 'contact@example.org?bcc=x@example.org', 'javascript:alert(1)'])('is none for the contact %j', (contact) => {
  expect(reportAddress(contact, { url: 'https://example.org/', record: 'x' }, words)).toBeUndefined()
})
