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

it.each(FIELDS)('nothing of a hostile %s becomes more than text', async (field) => {
  const root = await buildSite({ out: 'hostile-field', plugin: new URL('fixtures/hostile-data-plugin.ts', import.meta.url), environment: { HOSTILE_FIELDS: field } })
  const pages = readPages(root)
  expect(hostileFaults(pages)).toEqual([])
  expect(await alarmsIn(root, pages)).toEqual([])
})
