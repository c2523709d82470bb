import { expect, it } from 'vitest'
import { alarmsIn } from './alarms-in.ts'
import { readPages } from './built-site.ts'
import { buildSite } from './build-site.ts'
import { textFields } from './fixtures/text-fields.ts'
import { hostileFaults } from './hostile-faults.ts'

const FIELDS = [...textFields(), 'labels']

it('all fields of text are looked at', () => {
  expect(FIELDS).toEqual(expect.arrayContaining(['description', 'href', 'name', 'otherNames', 'text', 'title', 'unit', 'url', 'value', 'why']))
})

// All of them at once are tried by `npm test`, where one fault may hide another; each alone would take half an hour.
const FEW = 7
const groups = Array.from({ length: Math.ceil(FIELDS.length / FEW) }, (_, index) => FIELDS.slice(index * FEW, (index + 1) * FEW).join(','))

it.each(groups)('nothing of a hostile %s becomes more than text', async (fields) => {
  const root = await buildSite({ out: 'hostile-field', plugin: new URL('fixtures/hostile-data-plugin.ts', import.meta.url), environment: { HOSTILE_FIELDS: fields } })
  const pages = readPages(root)
  expect(hostileFaults(pages)).toEqual([])
  expect(await alarmsIn(root, pages)).toEqual([])
})
