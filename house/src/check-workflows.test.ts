import { expect, test } from 'vitest'
import { checkWorkflow } from './check-workflows.ts'
import { readRepository } from './repository.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const good = `
on: pull_request
permissions: {}
concurrency: a
jobs:
  test:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${commit} # v1.2.3
        with: { persist-credentials: false }
      - run: npm test
`

test('a good workflow passes', () => {
  expect(checkWorkflow('a.yml', good)).toEqual([])
})

test.each([
  ['runs on pull_request_target', 'on: pull_request', 'on: pull_request_target'],
  ['runs on issue_comment', 'on: pull_request', 'on: { issue_comment: { types: [created] } }'],
  ['has no "permissions: {}"', 'permissions: {}\nc', 'permissions: read-all\nc'],
  ['has no "permissions: {}"', 'permissions: {}\nc', 'c'],
  ['has no concurrency', 'concurrency: a\n', ''],
  ['does not say its permissions', '    permissions: { contents: read }\n', ''],
  ['has no timeout-minutes', '    timeout-minutes: 5\n', ''],
  ['runs on a machine of ours', 'ubuntu-24.04', 'self-hosted'],
  ['may write (contents)', '{ contents: read }', '{ contents: write }'],
  ['not pinned to a commit', `@${commit} # v1.2.3`, '@v4'],
  ['not pinned to a commit', `@${commit} # v1.2.3`, '@0123456'],
  ['does not say which version', ' # v1.2.3', ''],
  ['persist-credentials', '{ persist-credentials: false }', '{ fetch-depth: 0 }'],
  ['puts ${{ github.event.pull_request.title }} into a script', 'npm test', 'echo "${{ github.event.pull_request.title }}"'],
  ['puts ${{ github.head_ref }} into a script', 'npm test', 'git switch ${{ github.head_ref }}'],
  ['puts ${{ inputs.name }} into a script', 'npm test', 'echo ${{ inputs.name }}'],
])('it is told of a workflow that %s', (problem, from, to) => {
  expect(good).toContain(from)
  expect(checkWorkflow('a.yml', good.replace(from, to))).toEqual([expect.stringContaining(problem)])
})

const release = good.replace('on: pull_request', 'on: { push: { branches: [main] } }')

test.each([
  ['outside an environment', release.replace('{ contents: read }', '{ id-token: write }').replace(/ {6}- uses.*\n.*\n/u, '')],
  ['runs the code of the repository', release.replace('{ contents: read }', '{ id-token: write }\n    environment: npm')],
  ['takes a cache', release.replace('{ contents: read }', '{ contents: write }').replace('{ persist-credentials: false }', '{ persist-credentials: false, cache: npm }')],
  ['takes the code of the request', good.replace('on: pull_request', 'on: { workflow_run: { workflows: [check] } }').replace('false }', 'false, ref: "a" }')],
])('it is told of a release, or of a second workflow, that is %s', (problem, text) => {
  expect(checkWorkflow('a.yml', text)).toEqual([expect.stringContaining(problem)])
})

test('our own workflows are good ones', () => {
  const workflows = readRepository().filter(({ path }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
  expect(workflows.length).toBeGreaterThan(2)
  expect(workflows.flatMap(({ path, text }) => checkWorkflow(path, text))).toEqual([])
})
