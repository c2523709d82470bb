// Adds up what Vitest reported in each package.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './environment.mjs'
import { messages, say } from './messages.mjs'
import { readPackages } from './workspace.mjs'

/** The packages with the script `task`, and where vitest.config.ts or vitest.slow.config.ts puts each report. */
function expectedReports(task) {
  const file = task === 'test:slow' ? '.vitest/slow.json' : '.vitest/test.json'
  return readPackages()
    .filter(({ scripts }) => scripts[task] !== undefined)
    .map(({ folder }) => ({ folder, file, path: join(root, folder, file) }))
}

/** Forgets the last run, so that its reports are not taken for this one's. Turbo brings back those it has kept. */
export function clearReports(task) {
  const reports = expectedReports(task)
  for (const { path } of reports) rmSync(path, { force: true })
  return reports.length
}

/** Numbers of tests over all packages. A package without a report, or a file that could not run, is one failure. */
export function sumReports(task) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { folder, file, path } of expectedReports(task)) {
    if (existsSync(path)) add(total, countTests(JSON.parse(readFileSync(path, 'utf8'))))
    else {
      say(messages.reportMissing(folder, file))
      total.failed += 1
    }
  }
  return total
}

function add(total, counts) {
  for (const key of Object.keys(total)) total[key] += counts[key]
}

/** Numbers of tests in one report of Vitest's JSON reporter. */
export function countTests(report) {
  const brokenFiles = report.testResults.filter(({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
