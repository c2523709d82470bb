import { beforeAll, describe, expect, it } from 'vitest'
import { alarmsIn } from './alarms-in.ts'
import { readPages } from './built-site.ts'
import { buildSite } from './build-site.ts'
import { fieldsIn } from './fixtures/field-marks.ts'
import { TURNS } from './fixtures/payloads.ts'
import { poisonedFields } from './fixtures/text-fields.ts'
import { hostileFaults } from './hostile-faults.ts'

const FIELDS = poisonedFields()

it('all fields of text are looked at', () => {
  expect(FIELDS).toEqual(expect.arrayContaining(['description', 'href', 'name', 'otherNames', 'text', 'title', 'unit', 'url', 'value', 'why', 'fr']))
})

// Every payload says which field it was put into, so that one build tries all fields and a fault names its own; in as many turns, each field holds every payload.
describe.each(Array.from({ length: TURNS }, (_, turn) => turn))('with the payloads of turn %d', (turn) => {
  let faults: readonly string[] = []
  let shown: ReadonlySet<string> = new Set()

  beforeAll(async () => {
    const root = await buildSite({ out: 'hostile-turn', plugin: new URL('fixtures/hostile-data-plugin.ts', import.meta.url), environment: { HOSTILE_TURN: String(turn) } })
    const pages = readPages(root)
    shown = new Set(pages.flatMap(({ html }) => fieldsIn(html, FIELDS)))
    faults = [...hostileFaults(pages), ...(await alarmsIn(root, pages))]
  })

  it.each(FIELDS)('nothing of a hostile %s becomes more than text', (field) => {
    expect(faults.filter((fault) => fieldsIn(fault, FIELDS).includes(field) || fault.split(' of ').at(-1)?.split(', ').includes(field))).toEqual([])
  })

  it('nothing of whatever field does', () => {
    expect(faults).toEqual([])
    // The fields that pages show at all; others, such as those of readings, never leave the package.
    expect(shown.size).toBeGreaterThan(15)
  })
})
