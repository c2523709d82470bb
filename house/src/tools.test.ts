import { expect, test } from 'vitest'
import { childEnvironment } from '../../tools/environment.mjs'
import { countTests } from '../../tools/report.mjs'
import { isNodeInRange } from '../../tools/toolchain.mjs'
import { readPackages } from '../../tools/workspace.mjs'
import { readRepository } from './repository.ts'

test.each([
  ['v20.20.2', false],
  ['v22.17.1', false],
  ['v22.18.0', true],
  ['v23.11.0', false],
  ['v24.10.0', false],
  ['v24.11.0', true],
  ['v25.9.0', false],
  ['v26.0.0', true],
])('Node %s in range: %s', (version, inRange) => {
  expect(isNodeInRange(version)).toBe(inRange)
})

test('a test file that could not run counts as one failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  }
  expect(countTests(report)).toEqual({ passed: 3, failed: 2, skipped: 2 })
})

test('the settings of an outer npm do not reach the children', () => {
  const names = Object.keys(childEnvironment())
  expect(names.filter((name) => /^npm_|^INIT_CWD$/i.test(name))).toEqual([])
  expect(names).toContain('TURBO_TELEMETRY_DISABLED')
})

test('the tasks know every package', () => {
  const folders = readRepository()
    .map(({ path }) => /^((?:packages|sites)\/[^/]+|house|release)\/package\.json$/.exec(path)?.[1])
    .filter((folder) => folder !== undefined)
  expect(readPackages().map(({ folder }) => folder)).toEqual(folders.toSorted())
})
