import { fold } from '../engine/fold.ts'
import type { Attribution, QuoteCandidate } from '../engine/quote-rule.ts'
import { roleHolders } from '../engine/role-holders.ts'
import type { Token } from '../engine/tokens.ts'
import { roleStem } from './role-nouns.ts'
import { speechVerbAt } from './speech-cues.ts'

/** How many tokens a subject may stand behind its verb: « explique, pour sa part, Romain Carlier ». */
const REACH = 8

/** Who is the subject of the verb of speech that starts at a token; `undefined` when there is no such verb, or no subject behind it. */
export function subjectOfVerbAt(candidate: QuoteCandidate, tokens: readonly Token[], at: number): Attribution | undefined {
  const verb = speechVerbAt(tokens, at)
  const token = verb && tokens[verb.index]
  if (!verb || !token) return undefined
  const evidence = [{ start: token.start, end: token.end }]
  // « dit-on », « répondent-ils »: nobody in particular, or several.
  if (verb.pronoun && verb.pronoun !== 'il' && verb.pronoun !== 'elle') return { speaker: null, evidence }
  // « poursuit-elle », « souligne-t-il »: the person named last before, or whoever spoke last.
  if (verb.pronoun) return { speaker: candidate.personBefore(candidate.quotation.start)?.entity ?? candidate.previous?.speaker ?? null, evidence }
  const subject = subjectAt(candidate, tokens, verb.next, REACH)
  return subject && { speaker: subject.speaker, evidence: [...evidence, ...subject.evidence] }
}

/**
 * A subject among the next tokens: a person; else a person known by a function (« le président de Digital Place »); else an organization
 * that no function stands before, because « le directeur de X » is not X.
 */
export function subjectAt(candidate: QuoteCandidate, tokens: readonly Token[], from: number, reach: number): Attribution | undefined {
  let role: string | undefined
  let organization: { readonly start: number; readonly end: number; readonly entity: string } | undefined
  for (let at = from; at < Math.min(tokens.length, from + reach + (role ? REACH : 0)); at++) {
    const token = tokens[at] as Token
    if (/^[.!?…;:()«»“”"]$/u.test(token.text)) break
    role ??= roleStem(fold(token.text))
    const mention = candidate.mentionAt(token.start)
    if (mention?.kind === 'person') return { speaker: mention.entity, evidence: [{ start: mention.start, end: mention.end }] }
    if (mention?.kind === 'organization') organization ??= mention
  }
  if (!organization) return role === undefined ? undefined : { speaker: null, evidence: [] }
  const evidence = [{ start: organization.start, end: organization.end }]
  if (role === undefined) return { speaker: organization.entity, evidence }
  const holders = roleHolders(candidate.page, organization.entity, role, roleStem)
  return { speaker: holders.size === 1 ? ([...holders][0] ?? null) : null, evidence }
}
