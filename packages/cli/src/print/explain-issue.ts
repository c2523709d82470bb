import type * as z from 'zod'
import { nearest } from './nearest.ts'

/** What is wrong with a value, as the end of a sentence, and how to mend it. */
export interface ExplainedIssue {
  readonly reason: string
  readonly remedy: string
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'des clés et des valeurs',
}

const SEE_SCHEMA = 'Corriger la valeur ; le schéma JSON du dossier packages/schema/json dit ce qui est attendu.'

/** A fault that the schema found, in the words of a French reader. The issue must carry its input (`reportInput: true`). */
export function explainIssue(issue: z.core.$ZodIssue): ExplainedIssue {
  if (issue.code === 'invalid_type') return wrongType(EXPECTED[issue.expected] ?? issue.expected, issue.input)
  if (issue.code === 'invalid_value') return notInList(issue.values.map(String), issue.input)
  // Shapes that are told apart by a word: the word is none of theirs.
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) return notInList(issue.options.map(String), wordOf(issue.input, issue.path.at(-1)))
  if (issue.code === 'too_small' || issue.code === 'too_big') return wrongSize(issue)
  // The schema says itself what it expects, but for the formats of zod's own.
  return { reason: `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`, remedy: SEE_SCHEMA }
}

function wrongType(expected: string, input: unknown): ExplainedIssue {
  if (input === null) return { reason: 'la valeur manque', remedy: 'Écrire une valeur après les deux-points, ou supprimer la ligne.' }
  const reason = `${expected} ${expected.startsWith('des') ? 'sont attendues' : expected.startsWith('une') ? 'est attendue' : 'est attendu'}, et non ${typeOf(input)}`
  if (expected === EXPECTED['string'] && (typeof input === 'number' || typeof input === 'boolean')) {
    return { reason, remedy: `Mettre la valeur entre guillemets droits : "${String(input)}".` }
  }
  if (expected === EXPECTED['array'] && typeof input === 'string') return { reason, remedy: `Mettre la valeur entre crochets : [${input.slice(0, 40)}].` }
  return { reason, remedy: SEE_SCHEMA }
}

function typeOf(input: unknown): string {
  if (Array.isArray(input)) return EXPECTED['array'] ?? ''
  if (typeof input === 'boolean') return String(input)
  return EXPECTED[typeof input] ?? typeof input
}

function notInList(values: readonly string[], input: unknown): ExplainedIssue {
  const near = typeof input === 'string' ? nearest(input, values) : undefined
  const hint = near === undefined ? '' : `Vouliez-vous dire « ${near} » ? `
  return { reason: 'ce mot n’est pas dans la liste', remedy: `${hint}Mots admis : ${values.join(', ')}.` }
}

function wordOf(input: unknown, key: PropertyKey | undefined): unknown {
  return typeof input === 'object' && input !== null && key !== undefined ? (input as Readonly<Record<PropertyKey, unknown>>)[key] : undefined
}

function wrongSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): ExplainedIssue {
  const [bound, limit] = issue.code === 'too_small' ? ['au moins', issue.minimum] : ['au plus', issue.maximum]
  const unit = issue.origin === 'string' ? ' caractère' : issue.origin === 'array' ? ' élément' : ''
  return { reason: `${bound} ${limit}${unit}${unit !== '' && limit > 1 ? 's' : ''} ${unit === '' ? 'est attendu' : limit > 1 ? 'sont attendus' : 'est attendu'}`, remedy: SEE_SCHEMA }
}
