import { attributeNameLabels, claimKinds, occurrenceWordLabels, predicateLabels, qualifierLabels, stanceLabels, type Claim } from '@garrigue/schema'
import { shorten } from '../print/printable.ts'

/** Names by id; what has none is told by its id. */
export type Names = ReadonlyMap<string, string>

/** A claim in a few French words: « Anne Roux, présidente, Cluster Garrigue ». */
export function describeClaim(claim: Claim, names: Names): string {
  try {
    const said = wordsOf(claim, (id) => names.get(id) ?? id)
    return claim.stance === 'asserted' ? said : `${said} (${stanceLabels[claim.stance].fr})`
  } catch {
    return claim.id // of an older shape, or with a word that we do not know
  }
}

function wordsOf(claim: Claim, name: (id: string) => string): string {
  const named = (id: string | null): string[] => (id === null ? [] : [name(id)])
  switch (claim.type) {
    case 'role':
      return [...named(claim.person), claim.title, ...named(claim.organization)].join(', ')
    case 'relation':
      return `${name(claim.subject)}, ${predicateLabels[claim.predicate].fr} ${name(claim.object)}`
    case 'figure':
      return [...named(claim.subject), ...(claim.measure === null ? [] : [claim.measure]), `${qualifierLabels[claim.qualifier].fr} ${numberInFrench(claim.value)} ${claim.unit}`.trim()].join(', ')
    case 'attribute':
      return `${name(claim.subject)}, ${attributeNameLabels[claim.attribute]?.fr ?? claim.attribute}, ${claim.value}`
    case 'occurrence':
      return [occurrenceWordLabels[claim.what].fr, ...named(claim.event), ...claim.participants.map((id) => name(id)), ...named(claim.place), ...(claim.date ? [claim.date.edtf] : [])].join(', ')
    case 'quote':
      return claim.speaker === null ? 'quelqu’un que le texte ne nomme pas' : name(claim.speaker)
  }
}

/** « 4 500 », « 12,5 »: by hand, because the data of `Intl` differ from one Node to another. */
function numberInFrench(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202F'), ...(fraction === undefined ? [] : [fraction])].join(',')
}

/** The first passage of a claim, as far as it may be shown, and its place: « …mots… » (003_2a171d9399c51d97:12). */
export function passageOf({ evidence: [first] }: Claim, longest: number): string {
  if (!first) return ''
  const words = first.text ?? first.opening?.text
  const shown = words === undefined ? '' : `«\u00A0${shorten(words.replaceAll(/\s+/gu, ' ').trim(), longest)}\u00A0» `
  return `${shown}(${first.source}:${first.line})`
}

/** « fonction » for a role. */
export function kindOfClaim({ type }: Claim): string {
  return claimKinds[type].labels.fr.one
}
