import * as z from 'zod'
import { exactly } from './exact.ts'
import { claimId } from './id.ts'
import { visibleText } from './visible-text.ts'
import { STANCES, VOICES, type Stance, type Voice } from './vocabulary.ts'
import { day, when, type When } from './when.ts'

/** What a person ruled, who it was, and on which day. */
export interface Decision {
  /** The name or the handle of whoever decided, as it is to be shown. */
  readonly by: string
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly why: string
}

/** What the editors add to a claim, in their own words. */
export interface EditorialNote {
  readonly by: string
  readonly on: string
  readonly text: string
}

/** The decision that a claim and another, though they answer the same question, are about two different things. */
export interface Distinction extends Decision {
  /** Id of the other claim; it may be of another seed. */
  readonly claim: string
}

/** In whose voice a claim is made: the reporter's own, or a speaker's as the reporter gives it. */
export interface AssertedBy {
  readonly voice: Voice
  /** Id of the person or organization who says it; absent for the reporter's own voice or an unknown speaker. */
  readonly speaker?: string
}

/** A value that a machine read and a person corrected. */
export type OriginalValue = string | number | null | readonly string[] | When | AssertedBy

/** Long enough for a reason, too short for an article. */
const LONGEST_REASON = 1000

/** The fields of a decision, to be spread into the schema of whatever carries one. */
export const decisionFields: { readonly by: z.ZodType<string>; readonly on: z.ZodType<string>; readonly why: z.ZodType<string> } = {
  by: visibleText(100).describe('Qui a décidé : nom ou pseudonyme'),
  on: day.describe('Le jour de la décision, comme 2026-11-22'),
  why: visibleText(LONGEST_REASON).describe('Pourquoi, en une ou deux phrases'),
}

export const decision: z.ZodType<Decision> = exactly<Decision>()(z.strictObject(decisionFields))

export const editorialNote: z.ZodType<EditorialNote> = exactly<EditorialNote>()(
  z.strictObject({ by: decisionFields.by, on: decisionFields.on, text: visibleText(LONGEST_REASON) }),
)

export const distinction: z.ZodType<Distinction> = exactly<Distinction>()(z.strictObject({ claim: claimId, ...decisionFields }))

export const assertedBy: z.ZodType<AssertedBy> = exactly<AssertedBy>()(z.strictObject({ voice: z.enum(VOICES), speaker: z.string().exactOptional() }))

export const stance: z.ZodType<Stance> = z.enum(STANCES)

export const originalValue: z.ZodType<OriginalValue> = z.union([z.string(), z.number(), z.null(), z.array(z.string()), when, assertedBy])
