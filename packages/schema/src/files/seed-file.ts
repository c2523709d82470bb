import * as z from 'zod'
import { exactly } from '../exact.ts'
import { visibleText } from '../visible-text.ts'
import { RIGHTS, type Rights } from '../vocabulary.ts'
import { webAddress } from '../web-address.ts'
import { day, edtf } from '../when.ts'

/** What a person knows of one article. What people know wins over what the text suggests. */
export interface ArticleFacts {
  readonly url?: string
  /** Id of an organization of the registry. */
  readonly publisher?: string
  /** EDTF. */
  readonly published?: string
  /** Ids of people of the registry, or names. */
  readonly author?: string | readonly string[]
  /** True when somebody looked and the page names no author. */
  readonly authorNotStated?: boolean
  readonly rights?: Rights
  /** SPDX identifier, with `rights: full` only. */
  readonly licence?: string
  /** The last day on which these rights hold, `YYYY-MM-DD`; absent when they do not end. */
  readonly rightsUntil?: string
  readonly note?: string
}

/** An article of a page that holds several. */
export interface ListedArticleFacts extends ArticleFacts {
  /** Its first words, found exactly once in the text. */
  readonly starts: string
}

/** `seeds/<id>.yaml`, or the front matter of a `.md` seed: the same keys. */
export interface SeedFile extends ArticleFacts {
  /** BCP 47; `fr` when absent. */
  readonly language?: string
  /** The day the page was fetched, `YYYY-MM-DD`. */
  readonly retrieved?: string
  /** Ids or names of who reposted the page, and through whom it came. */
  readonly repostedBy?: string
  readonly via?: string
  readonly articles?: readonly ListedArticleFacts[]
}

const words = visibleText(500)
/**
 * A date of publication as somebody writes it: `published: 2015` is a number to YAML, and the year 2015 to whoever wrote it. Editors are told so
 * too, by the JSON Schema.
 */
const { type, pattern } = z.toJSONSchema(edtf)
const published: z.ZodType<string> = z
  .any()
  .meta({ anyOf: [{ type, pattern }, { type: 'integer', minimum: 1000, maximum: 9999 }] })
  .transform((value: unknown) => (typeof value === 'number' ? String(value) : value))
  .pipe(edtf)
const articleFields = {
  url: webAddress.exactOptional().describe('L’adresse de l’article chez l’éditeur'),
  publisher: words.exactOptional().describe('L’identifiant d’une organisation du registre'),
  published: published.exactOptional().describe('La date de parution, en EDTF : 2015-05-06, 2014-05~'),
  author: z
    .union([words, z.array(words).min(1)], 'un nom est attendu, ou une liste de noms')
    .exactOptional()
    .describe('L’auteur ou les auteurs : identifiant du registre, ou nom'),
  authorNotStated: z.boolean().exactOptional().describe('true quand la page, relue, ne nomme pas d’auteur'),
  rights: z.enum(RIGHTS).exactOptional().describe('full (licence nommée), excerpt (courtes citations) ou facts (rien de textuel, par défaut)'),
  licence: words.exactOptional().describe('Identifiant SPDX, avec « rights: full » seulement'),
  rightsUntil: day.exactOptional().describe('Le dernier jour où ces droits valent, quand l’accord de l’éditeur a un terme'),
  note: z.string().trim().min(1).max(2000).exactOptional(),
}

const listedArticle: z.ZodType<ListedArticleFacts> = exactly<ListedArticleFacts>()(
  z.strictObject({ starts: z
      .string()
      .regex(/^\S/, 'les premiers mots d’un article sont attendus, sans blanc devant')
      .describe('Les premiers mots de l’article, présents une seule fois dans le texte'), ...articleFields }),
)

export const seedFile: z.ZodType<SeedFile> = exactly<SeedFile>()(
  z.strictObject({
    ...articleFields,
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'un code de langue est attendu, comme fr ou fr-BE').exactOptional(),
    retrieved: day.exactOptional(),
    repostedBy: words.exactOptional(),
    via: words.exactOptional(),
    articles: z.array(listedArticle).min(1).exactOptional(),
  }),
)
