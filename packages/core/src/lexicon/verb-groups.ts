import type { Stance } from '@garrigue/schema/vocabulary'
import type { Item } from '../engine/items.ts'
import { accentedOf } from './sentences.ts'
import type { Verbs } from './verb-forms.ts'

/** A verb with its auxiliaries, pronouns and adverbs: « n’a pas été racheté », « vient de lancer », « s’est installée ». */
export interface VerbGroup {
  /** Index of its first item. */
  readonly from: number
  /** Index of the verb itself. */
  readonly verb: number
  /** Index after its last item: the verb, and what of its negation follows it. */
  readonly to: number
  /** A bare participle (« fondée en 2014 par ») is passive too. */
  readonly voice: 'active' | 'passive' | 'bare'
  readonly stance: Stance
}

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

const HAVE = setOf("a ont avait avaient ai as avons avez ayant eu aura auront aurait auraient avoir")
const BE = setOf('est sont etait etaient fut furent sera seront serait seraient suis sommes etre etant soit soient')
const CLITICS = setOf("se s' l' le la les y en lui leur nous vous m' me t' te")
const ADVERBS = setOf(`aussi egalement deja enfin encore ainsi donc ensuite desormais recemment jusqu'ici jusqu'alors jusque-la naguere notamment officiellement alors bientot depuis longtemps toujours tout juste bien finalement egalement aujourd'hui
  initialement conjointement ensemble definitivement discretement deux fois d'abord plus regulierement`)
const NEGATIONS = setOf("ne n'")
const NEGATED = setOf('pas plus jamais guere aucun aucune point ni')

/** Verbs before an infinitive that tell of a plan, a wish or a possibility. */
const PROSPECTIVE = setOf(`va vont vais allons allait allaient ira iront doit doivent devra devront devrait devraient peut peuvent pourra pourront pourrait pourraient veut veulent voudrait voudraient voulait souhaite souhaitent
  souhaiterait espere esperent compte comptent comptait prevoit prevoient prevoyait envisage envisagent envisageait projette projettent ambitionne ambitionnent entend entendent cherche cherchent tente tentent vise visent
  propose proposent negocie appele appelee appeles appelees prevu prevue promet promettent souhaitait decide decident apprete appretent prepare preparent planche refuse refusent faut pour afin but objectif projet`)
const JUST = setOf('vient viennent venait venaient vint')

/** The verb group whose verb stands at `at`; `undefined` when none of `known` does, or when it is an infinitive that nothing governs. */
export function verbGroupAt(items: readonly Item[], at: number, known: Verbs): VerbGroup | undefined {
  const form = known.formOf(items[at])
  if (!form || form === 'gerund') return undefined
  const reading: Reading = { voice: form === 'participle' || form === 'either' ? 'bare' : 'active', stance: form === 'future' ? 'planned' : 'asserted', governed: form !== 'infinitive', been: false, denied: false }
  let from = at
  while (from > Math.max(0, at - REACH) && takes(items, from - 1, reading)) from--
  if (!reading.governed) return undefined
  if (form === 'either' && reading.voice === 'bare') reading.voice = 'active'
  // « nous lançons »: the subject, not the object.
  if (items[from]?.form === 'nous' && items.slice(from, at + 1).some((item) => /(?:ons|sommes)$/u.test(item.form))) from++
  let to = at + 1
  while (NEGATED.has(items[to]?.form ?? '') || AFTER.has(items[to]?.form ?? '')) to++
  return { from, verb: at, to, voice: reading.voice, stance: reading.denied ? 'denied' : reading.stance }
}

/** How many words a verb may have before it, and what may follow it. */
const REACH = 9
const AFTER = setOf('aussi egalement deja ainsi donc ensuite enfin notamment officiellement toujours')

/** What is known of a verb group while it is read from its verb backwards. */
interface Reading {
  voice: VerbGroup['voice']
  stance: Stance
  /** Whether an infinitive has found what it depends on. */
  governed: boolean
  /** Whether « été » was met. */
  been: boolean
  denied: boolean
}

/** « récemment », « officiellement »; not « l’événement », « le gouvernement ». */
function isAdverb(items: readonly Item[], at: number): boolean {
  return items[at]?.form.endsWith('ment') === true && !DETERMINERS.has(items[at - 1]?.form ?? '')
}

const DETERMINERS = setOf("le la l' les un une cet cette ce ces son sa ses leur leurs notre nos du au aux des de d' chaque tout nouvel premier dernier")

/** Whether the word belongs to the group; what it says is noted. */
function takes(items: readonly Item[], at: number, reading: Reading): boolean {
  const word = items[at]?.form ?? ''
  const accented = accentedOf(items[at])
  if (NEGATIONS.has(word)) reading.denied = true
  else if (accented === 'été') reading.been = true
  else if (HAVE.has(word) && reading.voice !== 'active' && accented !== 'à') {
    reading.voice = reading.been ? 'passive' : 'active'
    if (word.startsWith('aur')) reading.stance = 'planned'
    if (word === 'avoir') reading.governed = false
  } else if (BE.has(word) && reading.voice !== 'active') {
    reading.voice = /^(?:se|s')$/u.test(items[at - 1]?.form ?? '') ? 'active' : 'passive'
    if (/^ser|^soi/u.test(word)) reading.stance = 'planned'
    if (word === 'etre') reading.governed = false
  } else if (!reading.governed && JUST.has(word)) reading.governed = true
  else if (!reading.governed && PROSPECTIVE.has(word)) {
    reading.governed = true
    reading.stance = 'planned'
  } else return CLITICS.has(word) || ADVERBS.has(word) || NEGATED.has(word) || isAdverb(items, at) || (!reading.governed && /^(?:de|d'|a|meme)$/u.test(word))
  return true
}
