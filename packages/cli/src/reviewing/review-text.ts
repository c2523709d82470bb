import { existsSync, readFileSync } from 'node:fs'
import { explain } from '@garrigue/core'
import type { Claim, ReviewDecision } from '@garrigue/schema'
import { askerOn } from '../asking/asker.ts'
import type { Output } from '../commands/output.ts'
import type { Case } from '../decisions/docket.ts'
import { firstSpan } from '../decisions/find-claim.ts'
import type { Names } from '../differences/describe-claim.ts'
import { printExplanation } from '../explaining/print-explanation.ts'
import { entriesOf, type Registry } from '../files/read-registry.ts'
import { writeWhole } from '../files/write-whole.ts'
import { formatMessage } from '../print/format-message.ts'
import { paintFor } from '../print/paint.ts'
import { draftSeed, type SeedDraft } from '../records/draft-seed.ts'
import type { Surroundings } from '../surroundings.ts'
import { appendDecision } from './append-decision.ts'
import { buildDecision, VERDICTS, type Verdict } from './build-decision.ts'
import { showClaim } from './show-claim.ts'

/** A text to be gone through, and who goes through it. */
export interface ReviewedText {
  readonly draft: SeedDraft
  readonly registry: Registry
  /** Only claims of this type. */
  readonly kind?: Claim['type']
  readonly by: string
  /** Path of the review file, and how messages call it. */
  readonly path: string
  readonly file: string
}

/** How many claims were decided, by verdict, and how many nobody has looked at. */
export interface ReviewTally {
  readonly decided: ReadonlyMap<Verdict, number>
  readonly left: number
}

const KEYS = `${Object.entries(VERDICTS).map(([key, word]) => `${key} ${word}`).join(' · ')} · s sauter · p précédente · e expliquer · q quitter`

/** The claims that only a machine has seen, in the order of the text. */
export function pendingClaims({ docket }: SeedDraft, kind?: Claim['type']): Case[] {
  return docket.cases.filter(({ ruledAt, isGone, read }) => ruledAt === undefined && !isGone && (kind === undefined || read.claim.type === kind)).toSorted((a, b) => firstSpan(a).start - firstSpan(b).start)
}

/** Steps through the claims one by one; each decision is written at once, so that leaving loses nothing. What would be wrong is said and not written. */
export async function reviewText(text: ReviewedText, output: Output, surroundings: Surroundings): Promise<ReviewTally> {
  const { registry, kind, by, file } = text
  const names: Names = new Map(registry.entities.map(({ id, name }) => [id, name]))
  const asker = askerOn(surroundings)
  const say = (line: string): void => surroundings.write(`${line}\n`)
  const decided = new Map<Verdict, number>()
  const queue = pendingClaims(text.draft, kind).map(({ read }) => read.claim.id)
  const ruled = new Set<string>()
  let draft = text.draft
  let at = 0
  try {
    while (at < queue.length) {
      const id = queue[at] ?? ''
      const own = draft.docket.cases.find(({ read }) => read.claim.id === id)
      if (!own || own.isGone || ruled.has(id)) {
        at++
        continue
      }
      say(`\n${at + 1}/${queue.length}  ${showClaim(own, { docket: draft.docket, file: draft.read.seed.file, names, paint: paintFor(surroundings) })}`)
      const answer = await asker.ask(`${KEYS} > `)
      if (answer === undefined || answer === 'q') break
      if (answer === 's' || answer === '') at++
      else if (answer === 'p') at = previous(queue, at, ruled)
      else if (answer === 'e') say(explained(own, draft, registry))
      else if (Object.hasOwn(VERDICTS, answer)) {
        const verdict = answer as Verdict
        const decision = await buildDecision(verdict, own, { asker, say, docket: draft.docket, names, by, on: surroundings.today })
        const next = decision && decide(decision, draft, text, say)
        if (!next) continue
        draft = next
        decided.set(verdict, (decided.get(verdict) ?? 0) + 1)
        // A note leaves the claim to be decided.
        if (verdict !== 'n') {
          ruled.add(id)
          at++
        }
      } else say(`« ${answer} » : une de ces lettres, puis Entrée.`)
    }
  } finally {
    asker.close()
  }
  if (decided.size > 0) output.err(`Écrit : ${file}`)
  return { decided, left: pendingClaims(draft, kind).length }
}

function previous(queue: readonly string[], from: number, ruled: ReadonlySet<string>): number {
  for (let at = from - 1; at >= 0; at--) if (!ruled.has(queue[at] ?? '')) return at
  return from
}

/** Writes a decision when it is one that `garrigue extract` will take, and returns the claims as they stand then. */
function decide(decision: ReviewDecision, draft: SeedDraft, { path, file, registry }: ReviewedText, say: (line: string) => void): SeedDraft | undefined {
  const appended = appendDecision(existsSync(path) ? readFileSync(path, 'utf8') : undefined, decision, file)
  if (!appended) {
    say(`${file} n’est pas écrit ligne par ligne, ou ne se lit pas : y ajouter la décision à la main.`)
    return undefined
  }
  const world = { entities: new Map(registry.entities.map((entity) => [entity.id, entity])), unread: registry.unread }
  const next = draftSeed({ ...draft.read, seed: { ...draft.read.seed, reviewFile: appended.yaml } }, world)
  const faults = [...appended.yaml.messages, ...next.messages].filter(({ severity }) => severity === 'error')
  if (faults.length > 0) {
    for (const fault of faults) say(formatMessage(fault))
    say('Rien n’est écrit.')
    return undefined
  }
  writeWhole(path, appended.text)
  return next
}

function explained(own: Case, { docket, read: { seed } }: SeedDraft, registry: Registry): string {
  const [span] = own.read.spans
  if (!span) return ''
  const explanations = explain(docket.text, span, { format: seed.format, facts: seed.facts, registry: entriesOf(registry.entities) })
  return explanations.map((one) => printExplanation(one, seed.file, { rule: own.read.claim.rule })).join('\n')
}
