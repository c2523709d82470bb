// node house/src/check-request-now.ts BASE: whether the paths between BASE and the present commit may come in one request.
import { execFileSync } from 'node:child_process'
import { checkRequest, readRawDiff } from './check-request.ts'

const [base = ''] = process.argv.slice(2)
const raw = execFileSync('git', ['diff', '--raw', '-z', '--end-of-options', `${base}...HEAD`], { encoding: 'utf8', maxBuffer: 2 ** 28 })
const problems = checkRequest(readRawDiff(raw))
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
