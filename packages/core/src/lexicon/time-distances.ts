import { standAt, type Taken } from '../engine/take.ts'
import type { Word } from '../engine/words.ts'
import { takeStretch, type Stretch } from './time-stretches.ts'

/** « déjà », « environ », « à peine », « un peu plus de »: between « il y a » and the number. The longer come first. */
const ADVERBS: readonly (readonly string[])[] = [
  ['un', 'peu', 'plus', 'd', "'"], ['un', 'peu', 'moins', 'd', "'"], ['un', 'peu', 'plus', 'de'], ['un', 'peu', 'moins', 'de'], ['a', 'peu', 'pres'], ['il', 'y', 'a'], ['plus', 'd', "'"], ['pres', 'd', "'"], ['moins', 'd', "'"], ['plus', 'de'], ['pres', 'de'], ['moins', 'de'], ['a', 'peine'],
  ['tout', 'juste'], ['de', 'cela'], ['maintenant'], ['deja'], ['environ'], ['presque'], ['exactement'], ['quelque'], ['bientot'], ['seulement'], ['juste'],
]

/** « il y a déjà 4 jours », « voilà deux ans », « il y a un an et demi »; not « il y a deux ans de travail ». */
export function takeAgo(words: readonly Word[], at: number): Taken<Stretch> | undefined {
  const lead = standAt(words, at, 'il', 'y', 'a') ? 3 : /^(?:voici|voila)$/u.test(words[at]?.form ?? '') ? 1 : 0
  if (lead === 0) return undefined
  const stretch = takeStretch(words, skipAdverbs(words, at + lead))
  if (!stretch || (/^(?:de|d)$/u.test(words[stretch.next]?.form ?? '') && !standAt(words, stretch.next, 'de', 'cela'))) return undefined
  return stretch
}

/** « dans trois mois », « dans un an »; « dans une année difficile » and « dans les deux ans » are no dates. */
export function takeAhead(words: readonly Word[], at: number): Taken<Stretch> | undefined {
  if (!standAt(words, at, 'dans')) return undefined
  const stretch = takeStretch(words, skipAdverbs(words, at + 1))
  if (!stretch || stretch.value.amount === undefined || /^(?:de|d|ou|a)$/u.test(words[stretch.next]?.form ?? '')) return undefined
  const noun = words[stretch.next - 1]?.form
  return noun === 'annee' || ((noun === 'jour' || noun === 'semaine' || noun === 'siecle' || noun === 'decennie') && standAt(words, at + 1, 'un')) ? undefined : stretch
}

/** « trois ans plus tard », « deux ans après, », « un an plus tôt », « six mois auparavant »: negative when it goes back. */
export function takeLater(words: readonly Word[], at: number): Taken<Stretch> | undefined {
  const stretch = takeStretch(words, at)
  if (!stretch) return undefined
  const { next, value } = stretch
  const later = standAt(words, next, 'plus', 'tard') ? 2 : standAt(words, next, 'apres') && closes(words, next + 1) ? 1 : 0
  const earlier = standAt(words, next, 'plus', 'tot') ? 2 : standAt(words, next, 'auparavant') || (standAt(words, next, 'avant') && closes(words, next + 1)) ? 1 : 0
  if (later + earlier === 0) return undefined
  return { next: next + later + earlier, value: earlier > 0 && value.amount !== undefined ? { ...value, amount: -value.amount } : value }
}

function skipAdverbs(words: readonly Word[], at: number): number {
  const found = ADVERBS.find((forms) => standAt(words, at, ...forms))
  return found ? at + found.length : at
}

/** The end of a clause: « deux ans après, » but not « deux ans après sa création ». */
function closes(words: readonly Word[], at: number): boolean {
  return at >= words.length || /^[,.;:!?»")]$/u.test(words[at]?.form ?? '')
}
