import type { FoundMention } from '../engine/findings.ts'
import { fold } from '../engine/fold.ts'
import type { Item } from '../engine/items.ts'
import type { RolePhrase } from './role-phrase.ts'

/** Where a public office is held: in a town, a department, a region, a district of towns; `any` where the title does not tell which, `none` where it is held in none of them. */
export type PublicOffice = 'town' | 'department' | 'region' | 'district' | 'any' | 'none'

/** What a word of the title tells, folded; the first that is there counts. */
const LEVELS: readonly (readonly [word: RegExp, office: PublicOffice])[] = [
  [/^regiona/u, 'region'],
  [/^departementa/u, 'department'],
  [/^(?:communautaires?|metropolitaine?s?|agglomeration|agglo)$/u, 'district'],
  [/^(?:etat|nationale?|federale?|provinciale?|cantonale?|legislati(?:f|ve)|consulaire)$/u, 'none'],
  [/^(?:municipale?s?|communale?s?|opposition|majorite)$/u, 'town'],
]

/** Offices by the stem of their head word. */
const OFFICES: ReadonlyMap<string, PublicOffice> = new Map([
  ...['maire', 'echevin', 'bourgmestre', 'syndic'].map((stem) => [stem, 'town'] as const),
  ...['prefet', 'depute', 'senateur', 'ministre', 'recteur', 'commissaire', 'eurodepute', 'ambassadeur'].map((stem) => [stem, 'none'] as const),
])

/**
 * The public office that a title names: « conseillère régionale », « échevin », « adjointe à la culture », « vice-président chargé de l’emploi », « chef de
 * cabinet du préfet »; `undefined` where it names none.
 */
export function publicOffice(items: readonly Item[], { head, from, to }: RolePhrase): PublicOffice | undefined {
  const known = OFFICES.get(head.stem)
  if (known) return known
  const forms = items.slice(head.to, to).map(({ form }) => form)
  if (forms.includes('cabinet') && /^(?:chef|directeur|adjoint|conseiller)$/u.test(head.stem)) return 'none'
  const level = LEVELS.find(([word]) => forms.some((form) => word.test(form)))?.[1]
  if (head.stem === 'conseiller') return level
  // « adjointe au maire », « premier adjoint », « adjoint à la culture »; « l’adjoint du directeur » is none.
  if (head.stem === 'adjoint') return forms.length === 0 || /^(?:maire|bourgmestre|charge|chargee|delegue|deleguee)$/u.test(forms[0] ?? '') || forms.includes('maire') || items[head.to]?.form === 'a' || items[head.to]?.form === 'aux' ? 'town' : undefined
  const isCharged = forms.slice(0, 2).some((form) => /^(?:chargee?|deleguee?)$/u.test(form)) || forms.slice(0, 2).join(' ') === 'en charge'
  if (head.stem === 'vice-president') return level === undefined || level === 'none' ? (isCharged ? 'any' : undefined) : level
  return head.stem === 'elu' && from < to ? (level ?? 'any') : undefined
}

/** How the bodies of each kind are called, folded. */
const BODIES: Readonly<Record<Exclude<PublicOffice, 'none'>, RegExp>> = {
  town: /^(?:ville|mairie|commune|municipalite)(?: |$)/u,
  department: /^(?:conseil departemental|conseil general|departement)(?: |$)/u,
  region: /^(?:conseil regional|region)(?: |$)/u,
  district: /metropole|communaute|agglo/u,
  any: /^(?:conseil (?:departemental|general|regional|communautaire|metropolitain)|departement|region|ville|mairie|grand|grande)(?: |$)|metropole|communaute|agglo/u,
}

/** Whether an organization is a body in which such an office is held. */
export function isBodyOf({ text }: FoundMention, office: PublicOffice): boolean {
  return office !== 'none' && BODIES[office].test(fold(text))
}

/** The one body of that kind among organizations, of the place that the title names, when it does; `undefined` when there is none, or when there are several. */
export function bodyOf(organizations: readonly FoundMention[], office: PublicOffice, place?: string): FoundMention | undefined {
  const end = place === undefined ? '' : fold(place)
  const bodies = organizations.filter((mention) => isBodyOf(mention, office) && fold(mention.text).endsWith(end))
  return new Set(bodies.map(({ entity }) => entity)).size === 1 ? bodies[0] : undefined
}
