import * as z from 'zod'
import { exactly } from '../exact.ts'
import { day } from '../when.ts'

/** Why somebody is no longer named: RGPD, article 17 or article 21; a court; a decision of our own. */
export const REDACTION_GROUNDS = ['erasure', 'objection', 'court', 'editors'] as const
export type RedactionGround = (typeof REDACTION_GROUNDS)[number]

/**
 * One removal. It says that somebody asked, when, and on what ground; not who: names are kept as keyed hashes (HMAC-SHA256), which say nothing without
 * the key of the release, and which find the name again in whatever text brings it back.
 */
export interface Redaction {
  /** `r-` and 12 random characters: made from nothing that it stands for. */
  readonly id: string
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly on: string
  readonly ground: RedactionGround
  /** `everywhere`, or only in the `texts` named. */
  readonly scope: 'everywhere' | 'texts'
  /** With the scope `texts`: keyed hashes of the ids of the seeds. */
  readonly texts?: readonly string[]
  /** Keyed hashes of the forms of the whole name; see `redaction-guard.ts`. */
  readonly names: readonly string[]
  /** Keyed hashes of the surname alone, which is looked for only in a text that also holds one of the `names`. */
  readonly surnames: readonly string[]
}

/** `packages/data/redactions.yaml`: public, and without a name. */
export interface RedactionFile {
  /** What the right key makes of a fixed word: another key is found out before it finds nothing. Absent as long as nothing is removed. */
  readonly check?: string
  readonly redactions: readonly Redaction[]
}

const keyedHash = z.string().regex(/^[0-9a-f]{64}$/, 'une empreinte de 64 chiffres hexadécimaux est attendue : ce fichier s’écrit avec « garrigue redact »')

const redaction: z.ZodType<Redaction> = exactly<Redaction>()(
  z.strictObject({
    id: z.string().regex(/^r-[a-z2-7]{12}$/, 'un identifiant opaque est attendu, comme r-abcdefgh2345'),
    on: day.describe('Le jour de la décision'),
    ground: z.enum(REDACTION_GROUNDS),
    scope: z.enum(['everywhere', 'texts']),
    texts: z.array(keyedHash).min(1).exactOptional(),
    names: z.array(keyedHash).min(1),
    surnames: z.array(keyedHash),
  }),
)

export const redactionFile: z.ZodType<RedactionFile> = exactly<RedactionFile>()(
  z.strictObject({ check: keyedHash.exactOptional(), redactions: z.array(redaction) }),
)
  .refine(({ redactions }) => redactions.every(({ scope, texts }) => (scope === 'texts') === (texts !== undefined)), '« texts » va avec « scope: texts », et seulement avec lui')
  .refine(({ check, redactions }) => redactions.length === 0 || check !== undefined, '« check » manque : sans lui, une mauvaise clé passerait pour la bonne')
