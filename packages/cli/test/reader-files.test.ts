import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { measures as measuresShape, rulePages } from '@garrigue/schema'
import { describe, expect, it } from 'vitest'
import { readerFiles } from '../src/records/reader-files.ts'
import { repository } from './repository.ts'
import { temporaryFolder } from './temporary-project.ts'

const files = readerFiles(repository)
const rules = rulePages.parse(files.get('rules.json'))
const measures = measuresShape.parse(files.get('measures.json'))

describe('what is said of the reader', () => {
  it('has the page of every rule, in the order of their ids', () => {
    const folder = join(repository.root, 'packages/core/src/rules')
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
    expect(rules.map(({ id }) => id)).toEqual(pages.map((path) => path.replaceAll('\\', '/').slice(0, -'.md'.length)).toSorted())
  })

  it('has sentences whose marks are within them, one meaning a mark', () => {
    for (const { finds, refuses, notYet } of rules) {
      for (const { text, spans, values } of [...finds, ...refuses, ...notYet]) {
        expect(values.length).toBe(spans.length)
        expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true)
      }
    }
  })

  it('says what each rule got right, and no more than it read', () => {
    const results = rules.flatMap((rule) => rule.results)
    expect(results.length).toBeGreaterThan(100)
    for (const { read, right } of results) expect(right).toBeLessThanOrEqual(read)
  })

  it('adds up: what the rules for roles got right is what is measured of roles', () => {
    for (const { set, measure, right } of measures.filter((one) => one.measure === 'roles')) {
      const ofRules = rules.flatMap((rule) => rule.results).filter((result) => result.set === set && result.measure === measure)
      expect(ofRules.reduce((sum, result) => sum + result.right, 0)).toBe(right)
    }
  })

  it('is nothing where there are neither rules nor annotated texts', () => {
    const root = temporaryFolder()
    expect(readerFiles({ root, seeds: join(root, 'seeds'), registry: join(root, 'registry') }).size).toBe(0)
  })
})
