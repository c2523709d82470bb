import type { MentionKind } from '@garrigue/schema'
import { defineRefiner, type Step } from '../engine/define-rule.ts'
import type { FoundMention } from '../engine/findings.ts'
import { within } from '../engine/within.ts'
import { OWN_ZONES } from '../lexicon/own-zones.ts'
import { nearKnown, unknown } from '../messages/entity.ts'
import { report } from '../messages/report.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { nearNames } from '../resolve/near-names.ts'

/** Folders of the registry, and what messages call their entities. */
const KINDS: Readonly<Record<MentionKind, { readonly folder: string; readonly word: string }>> = {
  person: { folder: 'people', word: 'personne' },
  organization: { folder: 'organizations', word: 'organisation' },
  place: { folder: 'places', word: 'lieu' },
  event: { folder: 'events', word: 'événement' },
  work: { folder: 'works', word: 'œuvre' },
}

/** Says once of each entity that the registry lacks, where the article first names it; nothing when the text is read without registry. */
export const checkNames: Step = defineRefiner({
  id: 'refine/check-names',
  needs: ['mentions'],
  gives: 'messages',
  run(page, { names: { entries }, file }) {
    if (entries.length === 0) return
    const known = new Set(entries.map(({ id }) => id))
    const near = nearNames(entries)
    for (const [entity, mentions] of byEntity(page)) {
      const first = mentions.find(({ own }) => own)?.mention
      if (!first || known.has(entity)) continue
      const forms = [...new Set(mentions.map(({ mention }) => mention.text.replace(/\s+/gu, ' ')))]
      const name = forms.reduce((longest, form) => (form.length > longest.length ? form : longest), '')
      const { folder, word } = KINDS[first.kind]
      const other = near.nearest(first.kind, name)
      const details = { name, kind: word, folder, id: entity, entry: entryOf(name, forms), known: other?.name ?? '', knownId: other?.id ?? '' }
      report(file, other ? nearKnown : unknown, { start: first.start, end: first.end, details }, page.data.lines)
    }
  },
})

/** The mentions of each entity, in the order of the text, and whether the article's own zones hold them. */
function byEntity(page: PressRoot): Map<string, { readonly mention: FoundMention; readonly own: boolean }[]> {
  const found = new Map<string, { readonly mention: FoundMention; readonly own: boolean }[]>()
  for (const block of page.children) {
    const own = OWN_ZONES.has(block.data.zone ?? 'paragraph')
    for (const mention of within(page.data.findings.mentions, block.data)) {
      const list = found.get(mention.entity)
      if (list) list.push({ mention, own })
      else found.set(mention.entity, [{ mention, own }])
    }
  }
  return found
}

/** A registry file in one line of YAML. */
function entryOf(name: string, forms: readonly string[]): string {
  const others = forms.filter((form) => form !== name).map((form) => scalar(form))
  return `{ name: ${scalar(name)}${others.length === 0 ? '' : `, otherNames: [${others.join(', ')}]`} }`
}

/** A plain scalar where YAML allows one in a flow, else a quoted one: « Arvor.io », « "Yes" », « "L’Éco: le mag" ». */
function scalar(text: string): string {
  return /^\p{L}[\p{L}\p{M}\p{N} .’'&+-]*$/u.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null|non|oui|nan)$/iu.test(text) ? text : JSON.stringify(text)
}
