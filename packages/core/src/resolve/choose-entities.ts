import type { RegistryEntry } from '@garrigue/schema'
import { defineRefiner, type Step } from '../engine/define-rule.ts'
import type { FoundMention } from '../engine/findings.ts'
import { fold, foldToKey } from '../engine/fold.ts'
import { EVENT_CUE } from '../lexicon/event-cues.ts'

/** How far around a name its own region or town can tell two namesakes apart, in UTF-16 code units. */
const NEIGHBOURHOOD = 400
const LONGEST_CUE = 60

/**
 * Says which entity a shared name denotes: by a word that announces an event, else by the place that the entity's full name holds
 * and that stands nearest in the text (« Conseil régional » beside « Midi-Pyrénées »), else the first in the registry's order.
 */
export const chooseEntities: Step = defineRefiner({
  id: 'refine/choose-entities',
  needs: ['raw mentions'],
  gives: 'known mentions',
  run({ data: { source, findings } }) {
    findings.mentions = findings.mentions.map((mention) => {
      const chosen = mention.candidates && mention.candidates.length > 1 ? chooseEntity(mention, mention.candidates, source) : undefined
      return chosen ? { ...mention, kind: chosen.kind, entity: chosen.id } : mention
    })
  },
})

function chooseEntity(mention: FoundMention, candidates: readonly RegistryEntry[], source: string): RegistryEntry | undefined {
  const isEvent = EVENT_CUE.test(fold(source.slice(Math.max(0, mention.start - LONGEST_CUE), mention.start)))
  const fitting = candidates.filter((entry) => (entry.kind === 'event') === isEvent)
  let best: RegistryEntry | undefined
  let nearest = Number.POSITIVE_INFINITY
  for (const entry of fitting.length > 0 ? fitting : candidates) {
    const distance = distanceOfNamesake(entry, mention, source)
    if (best && distance >= nearest) continue
    best = entry
    nearest = distance
  }
  return best
}

/** How far from the mention the distinctive words of the entity's full name stand; infinite when they do not. */
function distanceOfNamesake(entry: RegistryEntry, mention: FoundMention, source: string): number {
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
  return nearest
}
