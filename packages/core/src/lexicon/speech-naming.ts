import type { QuoteView } from './speech-view.ts'
import type { SpeechItem } from './speech-items.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { PLURAL, SINGULAR, speechForm } from './speech-verbs.ts'

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** What is named by the words in marks right behind: a work, an event, a thing, a label, a word. Folded. */
const NAMED_NOUNS = setOf(`
  album appel appels atelier ateliers blog brochure cafe categorie categories chanson challenge charte chronique clip club collection colloque concours conference conferences court-metrage cycle cycles debat debats devise diplome documentaire
  emission epreuve exposition expositions expo film films fiche formation forum guide hashtag hymne intitule intitules jeu jeux journal journee journees label labels licence livre livres long-metrage magazine manuel marque master mention mentions
  module mot mots mot-cle mots-cles newsletter nom noms nuit nuits numero oeuvre ouvrage ouvrages palmares podcast poeme prefixe prix proverbe pseudo pseudonyme quotidien recueil rencontre rencontres restaurant revue roman rubrique salon serie session
  sessions seminaire slogan slogans sobriquet soiree spectacle stage stages surnom surnoms tag tags terme termes theme themes thematique thematiques titre titres ronde rondes tournee trophee trophees vocable expression expressions adjectif etiquette
  chapitre tome saison episode axe enseigne boutique bateau navire satellite fusee vin cuvee biere t-shirt banderole pancarte`)

/** What has a name, but is also said to be this or that: only a capital makes what follows a name. */
const THINGS = setOf(`
  application applis appli association campagne collectif comite commission concept dispositif edition engin entreprise etude gamme logiciel modele modeles morceau operation operations parcours plan plateforme plate-forme pole procede produit programme
  programmes projet projets prototype rapport robot appareil site societe start-up startup systeme version video volet initiative offre solution`)

/** « baptisé », « surnommée », « intitulés »: what follows is a name. */
const NAMED = /^(?:re)?(?:baptis|surnomm|nomm|denomm|intitul|appel|prenomm|etiquet|estampill|labellis|titr|sous-titr|libell|sigl|qualifi)(?:e|ee|es|ees)$/u
/** « on la surnomme », « qu'il appelle »: what they say is a name. */
const NAMES = /^(?:surnomm|nomm|baptis|rebaptis|prenomm|intitul|surnommait|nommait|baptisait)(?:e|ent|ait|aient|er|a|erent)?$|^(?:appelle|appellent|appelait|appelaient|appela|s'appelle|signifie|signifient|traduit|traduire)$/u
/** « lumière » en breton */
const LANGUAGE = setOf('breton anglais francais allemand espagnol italien latin grec basque catalan occitan corse alsacien flamand neerlandais wallon portugais arabe chinois japonais russe turc polonais hebreu patois argot verlan picard ch\'ti creole quebecois provencal gallo hongrois suedois norvegien vietnamien wolof berbere kabyle')

/** How far before the marks a noun or a verb that names may stand, with adverbs and adjectives between. */
const REACH = 4

/** Whether the marks hold a name, a title or a translation, as the words right around them tell. */
export function isNamedThing(view: QuoteView): boolean {
  const { items, at, from, behind, behindAt, words, follows, inside } = view
  const next = behind[behindAt + 1]
  if (next?.form === 'en' && LANGUAGE.has(behind[behindAt + 2]?.form ?? '')) return true
  if (/^(?:en|soit|ou|c'est-a-dire)$/u.test(items[at - 2]?.form ?? '') && LANGUAGE.has(items[at - 1]?.form ?? '')) return true
  if (next?.text === ',' && behind[behindAt + 2]?.form === 'comme' && behind.slice(behindAt + 3, behindAt + 7).some(({ form }, index, all) => NAMES.test(form) || NAMED.test(form) || (form === 'dit' && all[index - 1]?.form === 'on'))) return true
  if (follows === 'nothing') return false
  const before = items.slice(Math.max(from, at - REACH), at)
  const named = before.findLastIndex(({ form }) => NAMED.test(form))
  // « baptisé ainsi « … » », but « a appelé X à « … » », « qualifié de « … » ».
  if (named >= 0 && !before.slice(named).some(({ mention, form }) => mention !== undefined || form === 'a' || form.startsWith('qualifi'))) return true
  if (words <= 6 && items.slice(from, at).some(({ form }) => NAMES.test(form))) return true
  return isNamedNoun(before, follows === 'colon', inside)
}

/** « le film « … » », « le projet pilote « … » », « sur le thème : « … » » */
function isNamedNoun(before: readonly SpeechItem[], colon: boolean, inside: readonly SpeechItem[]): boolean {
  const words = colon ? before.slice(0, -1) : before
  const last = words.at(-1)
  if (!last?.isWord || last.mention) return false
  if (colon) return /^(?:theme|themes|slogan|devise|titre|intitule|thematique|mot-cle|mots-cles|mot|surnom|nom|tag|tags|expression|hashtag|adage|proverbe|mention)$/u.test(last.form)
  // « le programme « manque de … » » says what it does, « un projet « un peu fou » » what it is like.
  const isNamed = (noun: string): boolean => NAMED_NOUNS.has(noun) || (THINGS.has(noun) && /^[\p{Lu}\p{N}]/u.test(inside.find(({ isWord }) => isWord)?.text ?? ''))
  if (isPredicate(inside)) return false
  if (isNamed(last.form)) return true
  // « le projet pilote « … » »: an adjective between.
  const noun = words.at(-2)
  return noun !== undefined && isNamed(noun.form) && speechForm(last.form, last.text) === 0 && !FUNCTION_WORDS.has(last.form) && /(?:e|es|al|el|if|ique|eur|ois|ais|ien|in|ain|ant|ents?|s)$/u.test(last.form) && last.form.length > 4
}

/** Whether what is quoted starts with a small letter and a verb: no name does. */
export function isPredicate(inside: readonly SpeechItem[]): boolean {
  const first = inside.find(({ isWord }) => isWord)
  return first !== undefined && /^\p{Ll}/u.test(first.text) && (/^(?:n'|ne|s'|se|a|est|ont|sont|etait|etaient|avait|qui|va|vont|fait|peut|doit|sera|serait)$/u.test(first.form) || /(?:ait|aient|era|eront)$/u.test(first.form) || (speechForm(first.form, first.text) & (SINGULAR | PLURAL)) !== 0)
}

/** Whether what is quoted starts as a name or a title does within a sentence: a capital, and no mark that ends a sentence. */
export function looksLikeTitle({ inside }: QuoteView): boolean {
  const first = inside.find(({ isWord }) => isWord)
  return first !== undefined && /^\p{Lu}/u.test(first.text) && !/^[.!?…]$/u.test(inside.at(-1)?.text ?? '')
}

/** Whether a noun or a determiner stands right before the marks: what they hold is then a name, a scare word, or a part of what is said. */
export function isWithinPhrase({ items, at, from }: QuoteView): boolean {
  const before = at > from ? items[at - 1] : undefined
  return before !== undefined && (before.mention !== undefined || (before.isWord && (DETERMINERS.has(before.form) || !FUNCTION_WORDS.has(before.form))))
}

const DETERMINERS = setOf("le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos quelques plusieurs")

/** Whether a determiner stands right before the marks. */
export function followsDeterminer({ items, at, from }: QuoteView): boolean {
  const before = items[at - 1]?.form ?? ''
  return at > from && (DETERMINERS.has(before) || (SO_CALLED.has(before) && DETERMINERS.has(items[at - 2]?.form ?? '')))
}

/** « le fameux « … » » */
const SO_CALLED = setOf('fameux fameuse fameuses celebre celebres soi-disant pretendu pretendue nouveau nouvelle nouveaux nouvelles autre autres premier premiere grand grande petit petite vrai vraie seul seule')
