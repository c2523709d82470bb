import type { Item } from '../engine/items.ts'
import { fold } from '../engine/fold.ts'
import { accentedOf } from './sentences.ts'

/**
 * What an inflected form is: « rachète », « racheta »; « rachètera », « rachèterait »; « racheté »; « racheter »; « rachetant »; « rejoint »,
 * « produit » are either finite or a participle.
 */
export type VerbForm = 'finite' | 'future' | 'participle' | 'infinitive' | 'gerund' | 'either'

/** The forms of some verbs. */
export interface Verbs {
  /** All of them, folded. */
  readonly forms: ReadonlySet<string>
  /** What form of one of the verbs an item is, or `undefined`. */
  formOf(item: Item | undefined): VerbForm | undefined
}

const FINITE = ['e', 'es', 'ent', 'ons', 'ons', 'ez', 'ait', 'aient', 'a', 'erent', 'eait', 'eaient', 'eons']
const FUTURE = ['era', 'eront', 'erons', 'erai', 'erait', 'eraient']

/**
 * The forms of verbs in -er by their infinitives, and of others by hand: `finite: 'acquiert acquièrent'`. Words are compared folded,
 * except that a participle in « é » has its accent.
 */
export function verbs(regular: string, irregular: Partial<Record<VerbForm, string>> = {}): Verbs {
  const forms = new Map<string, VerbForm>()
  const participles = new Set<string>()
  for (const infinitive of wordsOf(regular)) {
    const stem = infinitive.slice(0, -2)
    for (const ending of FINITE) forms.set(stem + ending, 'finite')
    for (const ending of FUTURE) forms.set(stem + ending, 'future')
    for (const ending of ['e', 'ee', 'es', 'ees']) participles.add(stem + ending)
    forms.set(infinitive, 'infinitive')
    for (const ending of ['ant', 'eant']) forms.set(stem + ending, 'gerund')
  }
  for (const [form, words] of Object.entries(irregular) as [VerbForm, string][]) for (const word of wordsOf(words)) add(word, form)
  function add(word: string, form: VerbForm): void {
    const key = fold(word)
    if (form === 'participle' && ACCENTED.test(word)) participles.add(key)
    else forms.set(key, form === 'participle' && forms.get(key) === 'finite' ? 'either' : form)
  }
  return {
    forms: new Set([...forms.keys(), ...participles]),
    formOf: (item) => {
      if (item === undefined || item.form === '') return undefined
      // « lancé », « lancée »: only the accent tells it from « lance ».
      return participles.has(item.form) && ACCENTED.test(accentedOf(item)) ? 'participle' : forms.get(item.form)
    },
  }
}

/** The shortest: « é ». */
const ACCENTED = /é(?:e|s|es)?$/u

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/u).filter((word) => word !== '')
}
