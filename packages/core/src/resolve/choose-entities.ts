import type { RegistryEntry } from '@garrigue/schema'
import { defineRefiner, type Step } from '../engine/define-rule.ts'
import type { FoundMention } from '../engine/findings.ts'
import type { NameIndex } from '../engine/name-index.ts'
import { fold, foldToKey } from '../engine/fold.ts'
import { EVENT_CUE } from '../lexicon/event-cues.ts'

/** How far around a name its own region or town can tell two namesakes apart, in UTF-16 code units. */
const NEIGHBOURHOOD = 400
const LONGEST_CUE = 60

/**
 * Says which entity a shared name denotes: by a word that announces an event, else by the place that the entity's full name holds
 * and that stands nearest in the text, itself or a town of it (« Conseil régional » beside « Midi-Pyrénées », or beside « Toulouse »),
 * else the first in the registry's order.
 */
export const chooseEntities: Step = defineRefiner({
  id: 'refine/choose-entities',
  needs: ['raw mentions'],
  gives: 'known mentions',
  run({ data: { source, findings } }, { names }) {
    if (!findings.mentions.some(isShared)) return
    const around: Surroundings = { source, towns: townsIn(findings.mentions, names) }
    findings.mentions = findings.mentions.map((mention) => {
      const chosen = isShared(mention) ? chooseEntity(mention, mention.candidates, around) : undefined
      return chosen ? { ...mention, kind: chosen.kind, entity: chosen.id } : mention
    })
  },
})

/** What can tell namesakes apart: the text, and the places that it names with the names of those that contain them. */
interface Surroundings {
  readonly source: string
  readonly towns: readonly { readonly start: number; readonly within: readonly string[] }[]
}

type SharedMention = FoundMention & { readonly candidates: readonly RegistryEntry[] }

function isShared(mention: FoundMention): mention is SharedMention {
  return mention.candidates !== undefined && mention.candidates.length > 1
}

function townsIn(mentions: readonly FoundMention[], { entries }: NameIndex): Surroundings['towns'] {
  const places = new Map(entries.filter(({ kind }) => kind === 'place').map((place) => [place.id, place]))
  return mentions.flatMap(({ start, entity }) => {
    const within = containersOf(entity, places)
    return within.length === 0 ? [] : [{ start, within }]
  })
}

/** Where everything is, nothing is told apart. */
const TOO_WIDE: ReadonlySet<string | undefined> = new Set(['country', 'continent'])

/** The names of the places that contain one, the smallest first; a circle in the registry ends where it began. */
function containersOf(id: string, places: ReadonlyMap<string, RegistryEntry>): string[] {
  const names: string[] = []
  let container = places.get(places.get(id)?.partOf ?? '')
  while (container && !TOO_WIDE.has(container.classification) && !names.includes(container.name)) {
    names.push(container.name)
    container = places.get(container.partOf ?? '')
  }
  return names
}

function chooseEntity(mention: SharedMention, candidates: readonly RegistryEntry[], around: Surroundings): RegistryEntry | undefined {
  const isEvent = EVENT_CUE.test(fold(around.source.slice(Math.max(0, mention.start - LONGEST_CUE), mention.start)))
  const fitting = candidates.filter((entry) => (entry.kind === 'event') === isEvent)
  let best: RegistryEntry | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (const entry of fitting.length > 0 ? fitting : candidates) {
    const distance = distanceOfNamesake(entry, mention, around)
    if (best && distance >= nearest) continue
    best = entry
    nearest = distance
  }
  return best
}

/** How far from the mention the distinctive words of the entity's full name stand, or a town of what they name; infinite when neither does. */
function distanceOfNamesake(entry: RegistryEntry, mention: FoundMention, { source, towns }: Surroundings): number {
  const own = foldToKey(mention.text)
  // Composed, so that an accent is the same character in both; the distance is one of characters then.
  const before = source.slice(Math.max(0, mention.start - NEIGHBOURHOOD), mention.start).normalize('NFC')
  const around = before + source.slice(mention.start, mention.end + NEIGHBOURHOOD).normalize('NFC')
  let nearest = Number.POSITIVE_INFINITY
  for (const word of entry.name.split(/[\s()]+/u)) {
    if (!/^\p{Lu}/u.test(word) || own.includes(foldToKey(word))) continue
    const composed = word.normalize('NFC')
    for (let at = around.indexOf(composed); at >= 0; at = around.indexOf(composed, at + 1)) nearest = Math.min(nearest, Math.abs(at - before.length))
  }
  for (const { start, within } of towns) {
    const distance = Math.abs(start - mention.start)
    if (distance <= NEIGHBOURHOOD && distance < nearest && within.some((name) => entry.name.includes(name) && !own.includes(foldToKey(name)))) nearest = distance
  }
  return nearest
}
