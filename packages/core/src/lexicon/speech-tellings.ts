import { infinitiveAfter, speechVerbAt, type SpeechVerb } from './speech-cues.ts'
import type { SpeechItem } from './speech-items.ts'
import type { ToldSentence } from './speech-statements.ts'
import { nounPhraseAt, type Subject } from './speech-noun-phrase.ts'
import { afterPreposition, subjectBefore, subjectOfSentence } from './speech-subject.ts'
import { ASSERTS, INFINITIVE, speechForm } from './speech-verbs.ts'

/** A verb by which somebody asserts something, with whoever does. */
export interface Telling {
  readonly verb: SpeechVerb
  readonly subject: Subject
}

/** A sentence that only supposes it. */
const SUPPOSES = /^(?:si|s'|quand|lorsque|lorsqu'|meme)$/u
const ARTICLE = /^(?:le|la|les|l'|un|une|des|du|de|d'|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|toute|chaque|aucun|aucune)$/u

/** The verbs of a sentence by which somebody before them asserts something, in order; none that is denied or only supposed. */
export function* tellingsIn({ items, from, to }: ToldSentence): Generator<Telling> {
  if (SUPPOSES.test(items[from]?.form ?? '')) return
  let subject: Subject | undefined | null = null
  for (let at = from + 1; at < to; at++) {
    const item = items[at] as SpeechItem
    if (!item.isWord || item.mention || ARTICLE.test(items[at - 1]?.form ?? '')) continue
    const plain = speechVerbAt(items, at)
    const verb = plain && (plain.does & ASSERTS) !== 0 ? plain : LEADS_ON.test(items[plain?.index ?? at]?.form ?? '') ? infinitiveAfter(items, plain?.index ?? at) : undefined
    if (!verb || (verb.does & ASSERTS) === 0 || verb.pronoun !== undefined || verb.next >= to) continue
    if (items.slice(Math.max(from, verb.from - 2), verb.index).some(({ form }) => /^(?:ne|n'|pas|jamais)$/u.test(form))) continue
    if (subject === null) subject = subjectOfSentence(items, from, to)
    const nearest = items[verb.from - 1]?.form === 'qui' ? antecedentOf(items, verb.from - 1) : (subjectBefore(items, from, verb.from) ?? (subject && subject.next <= verb.from ? subject : undefined))
    if (nearest) yield { verb, subject: nearest }
    at = Math.max(at, verb.next - 1)
  }
}

/** « X, qui assure que … »: the name right before « qui ». */
function antecedentOf(items: readonly SpeechItem[], qui: number): Subject | undefined {
  const before = items[qui - 1]?.text === ',' ? qui - 2 : qui - 1
  return items[before]?.mention ? nounPhraseAt(items, before) : undefined
}

/** « a expliqué mardi à La Tribune que »: the index after what may stand between a verb and « que », or the verb's own. */
export function afterCircumstances(items: readonly SpeechItem[], at: number): number {
  let next = at
  for (let steps = 0; steps < 5; steps++) {
    const form = items[next]?.form ?? ''
    if (/^(?:a|au|aux|dans|sur|lors|devant|en|par|pour|avec|chez|de)$/u.test(form)) next = afterPreposition(items, next)
    else if (WHEN.test(form)) next++
    else break
  }
  return next
}

const WHEN = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|matin|soir|midi|ensuite|aussi|egalement|encore|ainsi|notamment|meme|enfin|d'ailleurs|deja|toujours|volontiers|plutot|alors|\p{Ll}{3,}ment)$/u

/** « tient à préciser que », « a tenu à rappeler que », « se plaît à dire que » */
const LEADS_ON = /^(?:tien(?:t|nent)|ten(?:u|ait|aient)|plai(?:t|sent)|aime(?:nt)?|veu(?:t|lent)|vien(?:t|nent)|vou(?:lait|lu)|finit|fait|font)$/u

const BETWEEN: ReadonlySet<string> = new Set(["n'", 'ne', 'pas', 'plus', 'jamais', "s'", 'se', 'le', 'la', 'les', "l'", 'y', 'en', 'lui', 'leur', 'bien', 'deja', 'toujours', 'aussi', 'tout', 'rien', 'egalement', 'vraiment', 'simplement'])

/** Whether an infinitive stands at an item, negation and pronouns before it. */
export function isInfinitiveAt(items: readonly SpeechItem[], at: number): boolean {
  let next = at
  while (next < at + 4 && BETWEEN.has(items[next]?.form ?? '')) next++
  const word = items[next]
  if (!word?.isWord || word.mention || !/^\p{Ll}/u.test(word.text)) return false
  if (INFINITIVES.has(word.form) || (speechForm(word.form, word.text) & INFINITIVE) !== 0) return true
  // « le contraire », « l'avenir »: after what may be an article, only a verb that is nothing else.
  return !/^(?:le|la|les|l')$/u.test(items[next - 1]?.form ?? '') && /(?:[^aeiou]er|ier|uer|eer|oyer|ayer|[^o]ir|oir)$/u.test(word.form) && word.form.length > 4 && !NO_INFINITIVE.has(word.form)
}

/** Infinitives in « -re » and short ones, and those that are hardly ever nouns. */
const INFINITIVES: ReadonlySet<string> = new Set(
  `aller apparaitre apprendre atteindre attendre avoir battre boire combattre comprendre conclure conduire connaitre construire convaincre croire croitre defendre descendre detruire devoir dire disparaitre distraire ecrire elire entendre etendre etre exclure extraire faire
  inscrire interrompre introduire joindre lire maintenir mettre naitre oser paraitre perdre permettre plaire poursuivre pouvoir prendre produire promettre reconnaitre reduire rejoindre remettre rendre repondre reprendre resoudre rester rompre satisfaire savoir suivre
  surprendre survivre taire tenir traduire transmettre user vaincre valoir vendre venir vivre voir vouloir`.split(/\s+/u),
)

const NO_INFINITIVE: ReadonlySet<string> = new Set('premier dernier particulier entier cher leger avenir plaisir loisir espoir hier papier dossier chantier metier quartier atelier calendrier courrier millier foyer loyer danger etranger escalier espoir couloir soir trottoir miroir'.split(' '))
