import type { FoundMention } from '../engine/findings.ts'
import type { PressRoot } from '../parse/nodes.ts'
import { firstNameGender } from './first-name-genders.ts'
import { personNoun, type Gender } from './role-nouns.ts'

const cache = new WeakMap<readonly FoundMention[], ReadonlyMap<string, Gender | undefined>>()

/** What the first names of a page tell of a person; `undefined` where none tells, or where two disagree. Needs the mentions. */
export function personGender(page: PressRoot, person: string): Gender | undefined {
  const { mentions } = page.data.findings
  let genders = cache.get(mentions)
  if (!genders) {
    genders = gendersOf(mentions, page.data.source)
    cache.set(mentions, genders)
  }
  return genders.get(person)
}

function gendersOf(mentions: readonly FoundMention[], source: string): Map<string, Gender | undefined> {
  const genders = new Map<string, Gender | undefined>()
  for (const { kind, entity, text, start } of mentions) {
    const gender = kind === 'person' ? (honorificBefore(source, start) ?? firstNameGender(text)) : undefined
    if (gender !== undefined) genders.set(entity, genders.has(entity) && genders.get(entity) !== gender ? undefined : gender)
  }
  return genders
}

/** What « M. », « Mme » right before a name at an offset tells of who bears it. */
export function honorificBefore(source: string, start: number): Gender | undefined {
  // The shortest: « M. ».
  const found = /(?:^|[^\p{L}])(M\.|Mme|Mlle|Monsieur|Madame)\s$/u.exec(source.slice(Math.max(0, start - 10), start))?.[1]
  return found === undefined ? undefined : /^M(?:\.|onsieur)$/u.test(found) ? 'm' : 'f'
}

/** Whether a person may be called so: « directrice » is no man. A woman may be called « directeur ». Both words folded. */
export function fitsGender(page: PressRoot, person: string, form: string): boolean {
  return personNoun(form)?.gender !== 'f' || personGender(page, person) !== 'm'
}
