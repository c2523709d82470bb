import * as z from 'zod'
import { id } from './id.ts'
import { printedName, visibleText } from './visible-text.ts'
import type { MentionKind } from './vocabulary.ts'
import { webAddress } from './web-address.ts'

/** Identifiers given by others. Only those that are certain: an unknown one is left out, never guessed. */
export interface Identifiers {
  /** `Q90` */
  readonly wikidata?: string
  /** French register of companies, nine digits. */
  readonly siren?: string
  /** French statistical code of a commune, department or region. */
  readonly insee?: string
}

/** What every entity has. An entity is thin: all that is said about it is claims. */
export interface EntityBase {
  readonly kind: string
  /** A slug minted once in the registry, never recomputed. */
  readonly id: string
  /** The usual, correctly spelled name. */
  readonly name: string
  /** Other forms met in texts: acronyms, former names, misspellings. */
  readonly otherNames: readonly string[]
  readonly classification?: string
  /** One neutral fragment of a sentence, in French. */
  readonly description?: string
  readonly homepage?: string
  readonly identifiers: Identifiers
  /** Ids that this entity had before, or that were merged into it. */
  readonly redirectsFrom: readonly string[]
}

/** The words the site and the messages use for a kind. */
export interface KindLabels {
  readonly fr: { readonly one: string; readonly many: string; readonly article: string }
  readonly en: { readonly one: string; readonly many: string }
}

export interface EntityKind<Entity extends EntityBase = EntityBase> {
  readonly name: Entity['kind']
  /** Name of the registry folder, of the package's subpath and of its export. */
  readonly plural: string
  /** First part of the address on the site, `/organisations/<id>/`. */
  readonly route: string
  readonly labels: KindLabels
  /** Values of `classification`, with their French and English words. */
  readonly classifications: Readonly<Record<string, { readonly fr: string; readonly en: string }>>
  /** A record, as published. */
  readonly schema: z.ZodType<Entity>
  /** A registry file: the same without kind and id, and all optional but the name. */
  readonly fileSchema: z.ZodType<EntityFile<Entity>>
}

/** What a person writes in `registry/<plural>/<id>.yaml`; the file's name is the id. */
export type EntityFile<Entity extends EntityBase> = Pick<Entity, 'name'> & Partial<Omit<Entity, 'kind' | 'id' | 'name'>>

type OwnFields<Entity extends EntityBase> = { readonly [Key in Exclude<keyof Entity, keyof EntityBase>]-?: z.ZodType<NonNullable<Entity[Key]>> }

const identifiers = z.strictObject({
  wikidata: z.string().regex(/^Q[1-9]\d*$/, 'un identifiant Wikidata est attendu, comme Q6441').exactOptional(),
  siren: z.string().regex(/^\d{9}$/, 'un SIREN est attendu, en neuf chiffres').exactOptional(),
  insee: z
    .string()
    .regex(/^(?:\d{2}|2[AB]|\d{3}|(?:\d{2}|2[AB])\d{3})$/, 'un code INSEE est attendu, comme 34172, 34 ou 2A')
    .exactOptional(),
})

/**
 * Describes one kind of entity once; the record's validation, the registry file's validation, JSON Schema, labels, folders, subpaths
 * and addresses all follow from it.
 */
export function defineEntityKind<Entity extends EntityBase & { readonly kind: MentionKind }>(definition: {
  readonly name: Entity['kind']
  readonly plural: string
  readonly route: string
  readonly labels: KindLabels
  readonly classifications: EntityKind['classifications']
  readonly fields: OwnFields<Entity>
}): EntityKind<Entity> {
  const { fields, ...rest } = definition
  const words = Object.keys(definition.classifications)
  const optional: Record<string, z.ZodType> = { homepage: webAddress.exactOptional() }
  // A kind without classifications is a person: nothing but the name is kept of somebody.
  if (words.length > 0) Object.assign(optional, { classification: z.enum(words).exactOptional(), description: visibleText(120).exactOptional() })
  for (const [key, field] of Object.entries<z.ZodType>(fields as Record<string, z.ZodType>)) optional[key] = field.exactOptional()
  const names = z.array(printedName)
  const ids = z.array(id)
  const schema = z.strictObject({ kind: z.literal(definition.name), id, name: printedName, otherNames: names, identifiers, redirectsFrom: ids, ...optional })
  const fileSchema = z.strictObject({
    name: printedName.describe('Le nom usuel, bien orthographié'),
    otherNames: names.exactOptional().describe('Les autres formes rencontrées : sigle, ancien nom, coquille'),
    ...optional,
    identifiers: identifiers.exactOptional(),
    redirectsFrom: ids.exactOptional(),
  })
  return { ...rest, schema: schema as unknown as z.ZodType<Entity>, fileSchema: fileSchema as unknown as z.ZodType<EntityFile<Entity>> }
}
