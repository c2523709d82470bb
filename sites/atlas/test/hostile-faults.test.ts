import { parse } from 'parse5'
import { expect, it } from 'vitest'
import { hostileFaults } from './hostile-faults.ts'
import { elementsIn, readPages } from './built-site.ts'
import { marksOf } from './fixtures/field-marks.ts'
import { payloadsFor, TURNS } from './fixtures/payloads.ts'
import { poisonedFields } from './fixtures/text-fields.ts'

const FIELDS = poisonedFields()
const mark = (field: string): string => marksOf(FIELDS).get(field) ?? ''
const faultsIn = (body: string): readonly string[] => {
  const html = `<!doctype html><html lang="fr"><title>x</title><body>${body}`
  return hostileFaults([{ address: '/x/', html, elements: elementsIn(parse(html)) }])
}

it('the pages of the site have none', () => {
  expect(hostileFaults(readPages())).toEqual([])
})

it.each(FIELDS)('a page that writes a hostile %s unescaped is found out, in its text and in an attribute, and the field is named', (field) => {
  const turns = Array.from({ length: TURNS }, (_, turn) => payloadsFor(turn, mark(field)))
  // Not every payload breaks out of every place: that is why all are tried.
  expect(turns.flatMap((payloads) => faultsIn(`<p>${payloads}</p>`)).join('\n')).toContain(` of ${field}`)
  expect(turns.flatMap((payloads) => faultsIn(`<p title="${payloads}">x</p>`)).join('\n')).toContain(` of ${field}`)
})

it('addresses and handlers are found where no element is strange', () => {
  expect(faultsIn(`<p><a href="javascript:alert(${mark('url')})">x</a></p>`)).toEqual([`/x/: href: javascript:alert(${mark('url')}) of url`])
  expect(faultsIn(`<p><a href="#x" onfocus="alert(${mark('why')})">x</a></p>`)).toEqual(['/x/: onfocus of why'])
})
