import { parse } from 'yaml'

interface Workflow {
  readonly on?: string | readonly string[] | Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs?: Readonly<Record<string, Job>>
}

interface Job {
  readonly 'runs-on'?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly environment?: unknown
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** Events whose runs have secrets or may write while a stranger decides what is in them. */
const RISKY_EVENTS = ['pull_request_target', 'issue_comment', 'pull_request_review', 'pull_request_review_comment', 'discussion', 'discussion_comment']
/** `actions/checkout@` and the 40 digits of a commit. */
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/u
/** `${{ github.event.pull_request.title }}`, `${{ inputs.name }}`, `${{ github.head_ref }}`: words of a stranger, put into a script as they are. */
const INTERPOLATED = /\$\{\{\s*(?:github\.(?:event|head_ref|ref_name|ref|base_ref)|inputs|steps|needs|matrix)\b[^}]*\}\}/u

/** What a workflow may not do, each with the place it is at; nothing for a good one. `path` only names it. */
export function checkWorkflow(path: string, text: string): readonly string[] {
  const workflow = parse(text) as Workflow
  const events = typeof workflow.on === 'string' ? [workflow.on] : Array.isArray(workflow.on) ? (workflow.on as readonly string[]) : Object.keys(workflow.on ?? {})
  const problems = [
    ...events.filter((event) => RISKY_EVENTS.includes(event)).map((event) => `runs on ${event}, with rights that a stranger must not have`),
    ...(isEmpty(workflow.permissions) ? [] : ['has no "permissions: {}" at the top: each job asks for what it needs']),
    ...(workflow.concurrency === undefined ? ['has no concurrency: an older run goes on beside a newer one'] : []),
    ...Object.entries(workflow.jobs ?? {}).flatMap(([name, job]) => checkJob(job, events).map((problem) => `job ${name} ${problem}`)),
    ...checkVersionComments(text),
  ]
  return problems.map((problem) => `${path}: ${problem}`)
}

function checkJob({ 'runs-on': machine = '', permissions, environment, 'timeout-minutes': minutes, steps = [] }: Job, events: readonly string[]): readonly string[] {
  const grants = Object.entries(permissions ?? {})
  const writes = grants.filter(([, right]) => right === 'write').map(([of]) => of)
  return [
    ...(permissions === undefined ? ['does not say its permissions'] : []),
    ...(minutes === undefined ? ['has no timeout-minutes'] : []),
    ...(machine.includes('self-hosted') ? ['runs on a machine of ours'] : []),
    ...(writes.length > 0 && events.includes('pull_request') ? [`may write (${writes.join(', ')}) while it runs the code of a request`] : []),
    ...(writes.includes('id-token') && environment === undefined ? ['may take an identity (id-token) outside an environment'] : []),
    ...(writes.includes('id-token') && steps.some((step) => isCheckout(step)) ? ['may take an identity (id-token) and runs the code of the repository'] : []),
    ...steps.flatMap((step, index) => checkStep(step, writes.length > 0, events).map((problem) => `step ${index + 1} ${problem}`)),
  ]
}

function checkStep(step: Step, writes: boolean, events: readonly string[]): readonly string[] {
  const { uses, run = '', with: settings = {} } = step
  const risky = INTERPOLATED.exec(run)?.[0]
  return [
    ...(uses !== undefined && !uses.startsWith('./') && !PINNED.test(uses) ? [`uses ${uses}, which is not pinned to a commit`] : []),
    ...(isCheckout(step) && settings['persist-credentials'] !== false ? ['leaves the token in the clone: persist-credentials is not false'] : []),
    ...(isCheckout(step) && events.includes('workflow_run') && settings['ref'] !== undefined ? ['takes the code of the request that set it off'] : []),
    ...(writes && (uses?.startsWith('actions/cache') === true || settings['cache'] !== undefined) ? ['takes a cache, which another run may have poisoned'] : []),
    ...(risky === undefined ? [] : [`puts ${risky} into a script: give it through env`]),
  ]
}

function isCheckout({ uses }: Step): boolean {
  return uses?.startsWith('actions/checkout@') === true
}

function isEmpty(permissions: unknown): boolean {
  return typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0
}

/** `uses: a/b@<commit> # v1.2.3`: the commit for the machine, the version for who reads it. */
function checkVersionComments(text: string): readonly string[] {
  return text.split('\n').flatMap((line, index) => (/uses: [^.].*@[0-9a-f]{40}/u.test(line) && !/ # v\d+\.\d+\.\d+$/u.test(line) ? [`line ${index + 1} does not say which version the commit is`] : []))
}
