import * as z from 'zod'
import { assertedBy, decisionFields, stance, type AssertedBy, type Decision } from '../decision.ts'
import { exactly } from '../exact.ts'
import { id } from '../id.ts'
import { claimKinds, claimTypes, type Claim } from '../kinds/index.ts'
import { visibleText } from '../visible-text.ts'
import type { Stance } from '../vocabulary.ts'
import { edtf } from '../when.ts'

/** Words of a text, found there exactly once: alone, or with the words just before and just after them. */
export interface WordsAnchor {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** Values by the name of a field, as a person writes them: a date is EDTF. */
export type WrittenFields = Readonly<Record<string, string | number | null | readonly string[]>>

/** A claim, by the words that carry it, its type and, when several of one type stand there, what the machine read in some of its fields. */
export interface ClaimAnchor {
  readonly claim: Claim['type']
  readonly at: WordsAnchor
  readonly where?: WrittenFields
}

interface Ruling<Word extends string> extends ClaimAnchor, Decision {
  readonly decide: Word
}

/** What a correction changes: own fields of the claim, and whose word it is. */
export type Correction = WrittenFields & { readonly stance?: Stance; readonly assertedBy?: AssertedBy }

/** The other claim of `distinct`; without `seed` it is of the same text, without `claim` of the same type. */
export interface OtherClaim extends WordsAnchor {
  readonly seed?: string
  readonly claim?: Claim['type']
  readonly where?: WrittenFields
}

/** One ruling of a person on one claim. What people say wins over what the reader read, always. */
export type ReviewDecision =
  | Ruling<'accept'>
  | Ruling<'reject'>
  | (Ruling<'set'> & { readonly set: Correction })
  | (Omit<Ruling<'add'>, 'where'> & { readonly fields: WrittenFields; readonly assertedBy?: AssertedBy; readonly stance?: Stance })
  | (Ruling<'merge'> & { readonly with: WordsAnchor & { readonly where?: WrittenFields } })
  | (Ruling<'distinct'> & { readonly from: OtherClaim })
  | (Omit<Ruling<'note'>, 'why'> & { readonly note: string })

/** `seeds/<id>.review.yaml` */
export interface ReviewFile {
  readonly decisions: readonly ReviewDecision[]
}

const LONGEST_WORDS = 2000
const someWords = z.string().min(1).max(LONGEST_WORDS)
const anchorFields = {
  exact: someWords.regex(/\S/u, 'des mots du texte sont attendus').describe('Les mots du texte, au caractère près'),
  prefix: someWords.exactOptional().describe('Les mots juste avant, quand les mêmes mots sont à plusieurs endroits'),
  suffix: someWords.exactOptional().describe('Les mots juste après'),
}
const anchor: z.ZodType<WordsAnchor> = exactly<WordsAnchor>()(z.strictObject(anchorFields))
const claimType = z.enum(claimTypes)

/** Own fields as a person writes them: a date by its EDTF; what follows from other fields is not written. */
function writtenFields(type: Claim['type']): Readonly<Record<string, z.ZodType>> {
  const { date, ...fields } = claimKinds[type].fields
  return type === 'occurrence' ? { ...fields, date: edtf.nullable() } : type === 'attribute' || date === undefined ? fields : { ...fields, date }
}

/** A field holds a word or a few, not a passage: those are quoted from the text, within the caps. */
const aFewWords = visibleText(200)
const short = (field: z.ZodType): z.ZodType =>
  field.refine((value) => [value].flat().every((part) => typeof part !== 'string' || aFewWords.safeParse(part).success), 'quelques mots visibles sont attendus, 200 caractères au plus')

const optional = (fields: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, short(field).exactOptional()]))

/** What an added claim has when nothing is written of it: a figure is exact, and what may be unknown, or none, is so. */
const usualOf = (name: string, field: z.ZodType): unknown => (name === 'qualifier' ? 'exact' : [null, []].find((value) => field.safeParse(value).success))

const withDefaults = (fields: Readonly<Record<string, z.ZodType>>): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const usual = usualOf(name, field)
      return [name, usual === undefined ? short(field) : short(field).default(usual)]
    }),
  )

const anyValue = z.union([z.string(), z.number(), z.null(), z.array(z.string())])
/** The fields of all types together: of a claim that is looked for, the type says which make sense. */
const where = z
  .strictObject(optional(Object.fromEntries(claimTypes.flatMap((type) => Object.keys(writtenFields(type)).map((name) => [name, anyValue])))))
  .describe('Ce que le lecteur a lu dans un champ, quand plusieurs fiches de cette sorte sont sur ces mots')

const ruled = { claim: claimType.describe('La sorte de la fiche'), at: anchor.describe('Les mots sur lesquels s’appuie la fiche') }
const found = { ...ruled, where: where.exactOptional() }
const word = <Word extends string>(name: Word, what: string): { readonly decide: z.ZodLiteral<Word> } => ({ decide: z.literal(name).describe(what) })

const sets = claimTypes.map((type) =>
  z.strictObject({
    ...word('set', 'Corriger la fiche ; la valeur lue par la machine est gardée à côté'),
    ...found,
    claim: z.literal(type),
    set: z
      .strictObject({ ...optional(writtenFields(type)), stance: stance.exactOptional(), assertedBy: assertedBy.exactOptional() })
      .refine((value) => Object.keys(value).length > 0, { error: 'au moins un champ est attendu', when: ({ issues }) => issues.length === 0 })
      .meta({ minProperties: 1 }),
    ...decisionFields,
  }),
)

const adds = claimTypes.map((type) =>
  z.strictObject({
    ...word('add', 'Ajouter une fiche que le lecteur n’a pas lue'),
    ...ruled,
    claim: z.literal(type),
    fields: z.strictObject(withDefaults(writtenFields(type))),
    assertedBy: assertedBy.exactOptional(),
    stance: stance.exactOptional(),
    ...decisionFields,
  }),
)

type Options = [z.ZodDiscriminatedUnion, ...z.ZodDiscriminatedUnion[]]
const byClaim = (options: readonly z.ZodObject[]): z.ZodDiscriminatedUnion => z.discriminatedUnion('claim', options as unknown as Options)

const decision = z.discriminatedUnion('decide', [
  z.strictObject({ ...word('accept', 'Dire que la fiche, relue, est juste'), ...found, ...decisionFields }),
  z.strictObject({ ...word('reject', 'Retirer la fiche'), ...found, ...decisionFields }),
  byClaim(sets),
  byClaim(adds),
  z.strictObject({
    ...word('merge', 'Réunir deux fiches qui disent la même chose'),
    ...found,
    with: z.strictObject({ ...anchorFields, where: where.exactOptional() }).describe('L’autre fiche, de la même sorte ; elle disparaît dans la première'),
    ...decisionFields,
  }),
  z.strictObject({
    ...word('distinct', 'Dire que deux fiches parlent de deux choses'),
    ...found,
    from: z
      .strictObject({ ...anchorFields, seed: id.exactOptional(), claim: claimType.exactOptional(), where: where.exactOptional() })
      .describe('L’autre fiche ; « seed » quand elle est d’un autre texte'),
    ...decisionFields,
  }),
  z.strictObject({ ...word('note', 'Joindre une note de la rédaction'), ...found, note: visibleText(1000), by: decisionFields.by, on: decisionFields.on }),
] as unknown as Options)

// The unions are made from the kinds, and TypeScript cannot follow; the tests hold each decision to its type.
export const reviewFile: z.ZodType<ReviewFile> = z.strictObject({ decisions: z.array(decision).min(1) }) as unknown as z.ZodType<ReviewFile>
