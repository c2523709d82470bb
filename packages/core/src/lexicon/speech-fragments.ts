import { FUNCTION_WORDS } from './function-words.ts'
import { followsDeterminer, isPredicate, isWithinPhrase, looksLikeTitle } from './speech-naming.ts'
import type { QuoteView } from './speech-view.ts'
import { leadOf } from './speech-leads.ts'
import type { Subject } from './speech-noun-phrase.ts'
import { LEADS, PLURAL, SINGULAR, TELLS, speechForm } from './speech-verbs.ts'

/** Verbs that lead to a word in marks as well: « dénonce un « scandale » ». Folded stems of forms are left to `speechForm`. */
const STRONG = /^(?:parl|evoqu|denon|salu|regrett|deplor|fustig|crain|redout|prom|reclam|exig|pron|vant|assum|revendiqu|plaid|invoqu|souhait|esper|veu|voul|voi|voy|v[iu]|qualifi|decri|di|jug|estim|tien|ten|refus|croi|point|critiqu|condamn|accus|consider|defini|resum|imagin|rev|defend|demand|appel|trouv|soulign|engag|pens|voyai|decla|insist|recla|affirm|assur|entend|pre[fc]|admet|reconn|cherch|compt)/u

/**
 * « Le maire « assume » », « X « n'a pas eu le choix » »: the words in marks are what their subject does, right behind it. A nickname (« X, « la dame
 * de fer », ») or a part of a name is none.
 */
export function isReportedPredicate({ items, at, behind, behindAt, inside, from, follows }: QuoteView, subject: Subject | undefined): boolean {
  if (follows !== 'words' || !subject || (subject.kind !== 'person' && subject.kind !== 'role' && subject.mention === undefined)) return false
  const last = items[at - 1]
  const isBehind = subject.next === at || (subject.next === at - 1 && last?.text === ',')
  const first = inside.find(({ isWord }) => isWord)
  const next = behind[behindAt + 1]
  if (!isBehind || subject.from > from + 12 || !first || first.mention || !/^\p{Ll}/u.test(first.text) || next?.text === ',' || next?.mention || /^\p{Lu}/u.test(next?.text ?? '')) return false
  return /^(?:n'|ne|s'|se|a|est|ont|sont|y|en|tres|plutot|assez|vraiment|trop|particulierement|extremement|absolument|totalement)$/u.test(first.form) || (speechForm(first.form, first.text) & (SINGULAR | PLURAL)) !== 0 || (inside.filter(({ isWord }) => isWord).length === 1 && /(?:e|it|ent)$/u.test(first.form) && subject.kind === 'person')
}

/** Verbs that lead to what is said of their object: « juge X « trop cher » », « qualifie X de « miracle » ». */
const OF_OBJECT = /^(?:qualifi|jug|trouv|estim|consider|decri|trait|accus)/u
/** Verbs with which a single word in marks is one that was said: « dénonce un « scandale » ». */
const OF_WORD = /^(?:denon|fustig|deplor|condamn|critiqu|qualifi|crai|redout|accus)/u

/** Whether some words within a sentence are its subject's own, as the verb before them and their own shape tell: « parle d'« une méthode affinée » ». */
export function isReportedFragment(view: QuoteView): boolean {
  const { subject, verb, isClose } = leadOf(view)
  const word = verb && view.items[verb.index]
  if (!verb || !word || (verb.does & (LEADS | TELLS)) === 0) return false
  const strong = STRONG.test(word.form)
  const clause = startsAsClause(view)
  if (looksLikeTitle(view) && !isSaid(view)) return false
  // « une offre « tout compris » »: a noun before the marks; only a clause, or some more words, is said.
  const isSomebodys = subject !== undefined && subject.kind !== 'nobody'
  if (!isClose) return isSomebodys && (view.words >= 4 || (clause && view.words >= 2 && strong) || (view.words >= 2 && isPredicate(view.inside) && view.items.slice(verb.next, view.at).some(({ form }) => form === 'que' || form === "qu'")) || (OF_OBJECT.test(word.form) && /^(?:de|d'|comme)$/u.test(view.items[view.at - 1]?.form ?? '')))
  if (followsDeterminer(view)) return (strong && view.words >= 2) || OF_WORD.test(word.form)
  return isWithinPhrase(view) && !isVerb(view) ? view.words >= 4 : view.words >= 2 || strong
}

/** « que », a colon, the verb itself: then a capital is the start of what is said. */
function isSaid({ items, at }: QuoteView): boolean {
  return /^(?:que|qu'|:|,)$/u.test(items[at - 1]?.form || items[at - 1]?.text || '') || isVerb({ items, at })
}

function isVerb({ items, at }: Pick<QuoteView, 'items' | 'at'>): boolean {
  const before = items[at - 1]
  return before !== undefined && speechForm(before.form, before.text) !== 0
}

/** « qui sache lire », « de travailler », « d'un travail »: a word that no name starts with. */
export function startsAsClause({ inside }: QuoteView): boolean {
  const first = inside.find(({ isWord }) => isWord)
  return first !== undefined && /^\p{Ll}/u.test(first.text) && !first.mention && (FUNCTION_WORDS.has(first.form) || /(?:er|ir|oir|re)$/u.test(first.form)) && !/^(?:le|la|les|l')$/u.test(first.form)
}
