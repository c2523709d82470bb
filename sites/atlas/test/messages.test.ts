import { messages } from '@garrigue/data/messages'
import { describe, expect, it } from 'vitest'
import { messageAnchor } from '../src/addresses/address.ts'
import { inWords } from '../src/messages/lay-out-messages.ts'
import { spaced } from '../src/french/typography.ts'
import { attribute, byId, named, readPages, textOf, type BuiltPage } from './built-site.ts'

const ADDRESS = '/methode/messages/'
const pages = readPages()
const pageAt = (address: string): BuiltPage => {
  const page = pages.find((candidate) => candidate.address === address)
  if (!page) throw new Error(`no page at ${address}`)
  return page
}
const page = pageAt(ADDRESS)
const linksOf = (from: BuiltPage): readonly string[] => named(from, 'a').flatMap((element) => attribute(element, 'href') ?? [])

describe('the page of messages', () => {
  it.each(messages.map((message) => [message.id, message] as const))('explains %s at its own anchor', (id, { severity, text, explanation, remedy }) => {
    const section = byId(page, messageAnchor(id))
    const said = section ? textOf(section) : ''
    expect(said).toContain(id)
    expect(said).toContain({ error: 'Erreur', warning: 'Avertissement', info: 'Information' }[severity])
    expect(said).toContain(inWords(text))
    expect(said).toContain(spaced(explanation))
    if (remedy !== null && !remedy.startsWith('{')) expect(said).toContain(inWords(remedy))
    expect(said).not.toMatch(/[{}]/)
    expect(linksOf(page)).toContain(`#${messageAnchor(id)}`)
  })

  it('has one section for each message, in the order of their ids, and none too many', () => {
    const ids = named(page, 'article').map((element) => attribute(element, 'id'))
    expect(ids).toEqual(messages.map(({ id }) => messageAnchor(id)))
  })

  it('is linked from the page of the method, and from the foot of every page', () => {
    expect(linksOf(pageAt('/methode/')).filter((href) => href === ADDRESS)).toHaveLength(2)
    expect(pages.filter((candidate) => named(candidate, 'footer').length > 0 && !linksOf(candidate).includes((candidate.address.startsWith('/en/') ? '/en' : '') + ADDRESS)).map(({ address }) => address)).toEqual([])
  })

  it('loads no script of its own', () => {
    const scriptsOf = (from: BuiltPage): readonly (string | undefined)[] => named(from, 'script').map((element) => attribute(element, 'src'))
    expect(scriptsOf(page)).toEqual(scriptsOf(pageAt('/methode/')))
  })
})
