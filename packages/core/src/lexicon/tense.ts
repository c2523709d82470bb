import type { Word } from '../engine/words.ts'

/**
 * What the verbs around a date say of it: gone by, now or soon, or to come. `announced` is said of what was told, and may be the day of
 * the telling or of what is told: « a annoncé lundi », « a annoncé une ouverture en mai ».
 */
export type Tense = 'past' | 'present' | 'future' | 'announced'

/** How many words around a date are looked at: a clause has no more. */
const REACH = 40

/**
 * The tense of the clause that a date stands in, from which to before which word: by the verb before it in its clause, else by the first
 * one after it in the sentence, else by the last one before it. « depuis », « d’ici » and « pour » tell by themselves; « avant » or « dès »
 * only when no verb does.
 */
export function tenseAround(words: readonly Word[], from: number, next: number): Tense | undefined {
  const lead = leadBefore(words, from)
  if (lead === 'depuis') return 'past'
  if (lead === 'ici' || lead === 'pour') return 'future'
  const tense = scanBack(words, from, CLAUSE_ENDS) ?? scanAhead(words, next) ?? scanBack(words, from, NO_ENDS)
  if (!LEADS_AHEAD.has(lead)) return tense
  return tense === undefined || tense === 'future' ? 'future' : tense === 'past' ? 'announced' : tense
}

/** Behind them a date is to come, as far as no verb tells: « à partir de », « à compter du », « jusqu’au », « dès », « avant ». */
const LEADS_AHEAD = new Set(['partir', 'compter', 'jusqu', 'dès', 'avant'])

/** The preposition before a date, behind « de », « du », « le », « l’ », « la », « à », « au ». */
function leadBefore(words: readonly Word[], from: number): string {
  let at = from - 1
  while (at > from - 5 && /^(?:de|du|d|le|l|la|a|au|les|'|cet|ce|fin|debut)$/u.test(words[at]?.form ?? '')) at--
  return words[at]?.accented ?? ''
}

const CLAUSE_ENDS = new Set([',', ':', '(', ')', '«', '»', '"', '“', '”', '–', '—', 'qui', 'que', 'dont', 'ou'])
const NO_ENDS: ReadonlySet<string> = new Set()

function scanBack(words: readonly Word[], from: number, ends: ReadonlySet<string>): Tense | undefined {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (endsSentence(words, at) || ends.has(words[at]?.form ?? '')) return undefined
    const tense = tenseOf(words, at, ends === CLAUSE_ENDS)
    // « annoncé lundi », « voté le 3 mars »: right beside the date, it is the day of the telling.
    if (tense) return tense === 'announced' && words.slice(at + 1, from).every(({ form }) => SMALL_WORDS.has(form)) ? 'past' : tense
  }
  return undefined
}

/** What may stand between a verb and the date that is its own. */
const SMALL_WORDS = new Set(['le', 'la', 'l', "'", 'en', 'au', 'a', 'du', 'de', 'ce', 'des'])

function scanAhead(words: readonly Word[], next: number): Tense | undefined {
  for (let at = next; at < Math.min(words.length, next + REACH) && !endsSentence(words, at); at++) {
    const tense = tenseOf(words, at, false)
    if (tense) return tense
  }
  return undefined
}

/** A full stop that a blank follows, unless a word is abbreviated with it; other marks always. */
function endsSentence(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.form !== '.') return word !== undefined && /^[!?;…]$/u.test(word.form)
  return words[at + 1]?.touches !== true && !ABBREVIATED.test(words[at - 1]?.text ?? 'm')
}

/** « M », « MM », « Dr », an initial: a full stop behind them ends no sentence. */
const ABBREVIATED = /^(?:\p{L}|MM|Dr|Me|St|cf|av|bd)$/u

/** What a word in its place says: « ouvrira », « a signé », « prévu », « va ouvrir », « se tient ». */
function tenseOf(words: readonly Word[], at: number, alone: boolean): Tense | undefined {
  const { form = '', accented = '', text = '' } = words[at] ?? {}
  if (!/^\p{Ll}/u.test(text) && at > 0 && !OPENS.has(words[at - 1]?.form ?? '')) return undefined
  if (PLANS.has(accented) || isFuture(accented)) return 'future'
  if (/^(?:va|vont|vais|allons|allez|doit|doivent|compte|comptent)$/u.test(form) && hasInfinitive(words, at)) return 'future'
  if (PRESENT.has(accented)) return 'present'
  if ((form === 'a' || form === 'ont') && accented === form && words[at + 1]?.form === 'lieu') return 'present'
  if (isImperfect(accented)) return 'past'
  const tense = isParticiple(accented) ? tenseOfParticiple(words, at, alone && !DETERMINERS.has(words[at - 1]?.form ?? '')) : undefined
  return tense === 'past' && ANNOUNCING.has(accented.replace(/e?s?$/u, '')) ? 'announced' : tense
}

/** Behind them, « établi » or « élu » is a noun. */
const DETERMINERS = new Set(['un', 'une', 'le', 'la', 'les', "'", 'des', 'du', 'ce', 'cet', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'votre', 'nos', 'vos', 'mon', 'ma', 'mes', 'au', 'aux'])

const ANNOUNCING = new Set(['annoncé', 'promis', 'confirmé', 'décidé', 'indiqué', 'déclaré', 'dit', 'précisé', 'affirmé', 'voté', 'validé', 'assuré', 'proposé', 'demandé'])

const OPENS = new Set(['.', '!', '?', '«', '"', '“', ':', '-', '–', '—', '('])

/** Words that announce: « prévu le 3 mai », « rendez-vous le 3 mai ». */
const PLANS = new Set([
  'prévu', 'prévue', 'prévus', 'prévues', 'programmé', 'programmée', 'programmés', 'programmées', 'attendu', 'attendue', 'attendus', 'attendues', 'planifié', 'planifiée', 'planifiés', 'planifiées',
  'fixé', 'fixée', 'fixés', 'fixées', 'envisagé', 'envisagée', 'envisagés', 'envisagées', 'reporté', 'reportée', 'reportés', 'reportées', 'rendez', 'échéance', 'prochain', 'prochaine', 'prochainement', 'bientôt',
  'prévoit', 'prévoient', 'prévoyons', 'vise', 'visent', 'visons', 'espère', 'espèrent', 'espérons', 'objectif', 'ambitionne', 'horizon',
])

/** Verbs whose present, beside a date, tells what is to be: « le salon ouvre mardi ». */
const PRESENT = new Set([
  'ouvre', 'ouvrent', 'inaugure', 'inaugurent', 'organise', 'organisent', 'accueille', 'accueillent', 'démarre', 'démarrent', 'débute', 'débutent', 'commence', 'commencent', 'tient', 'tiennent', 'déroule', 'déroulent',
  'réunit', 'réunissent', 'fête', 'fêtent', 'célèbre', 'célèbrent', 'ferme', 'ferment', 'prend', 'prennent', 'lance', 'lancent', 'lançons', 'ouvrons', 'organisons', 'rejoint', 'quitte', 'arrive', 'arrivent', 'entre',
  'entrent', 'reçoit', 'reçoivent', 'court', 'expire', 'achève', 'termine', 'présente', 'présentent', 'propose', 'proposent', 'part', 'partent', 'revient', 'reviennent', 'reprend', 'reprennent', 'participe', 'participent',
])

/** Not futures, though they end like one. */
const NO_FUTURES = new Set(['vrai', 'environs', 'marrons', 'sierra', 'terra', 'ouvrons', 'livrons', 'couvrons', 'ouvrez', 'livrez', 'livra', 'errons', 'vibrons', 'ouvra', 'serra', 'ouvras'])

/** « sera », « ouvriront », « pourra », « mettra »; the conditional too: « devrait ouvrir en mars » announces. */
function isFuture(accented: string): boolean {
  // The shortest: « ira », « era ».
  if (/(?:er|ir|dr|vr|rr|ttr|îtr|aitr|aur)(?:a|ai|as|ont|ons|ez)$/u.test(accented)) return !NO_FUTURES.has(accented)
  // The shortest: « errait ».
  return /(?:er|dr|vr|rr)(?:ait|aient)$/u.test(accented) && accented !== 'serait' && accented !== 'seraient'
}

/** « était », « donnaient »; not « fait », « lait ». */
function isImperfect(accented: string): boolean {
  // The shortest: « était », « avait ».
  return /\p{L}{2}(?:ait|aient)$/u.test(accented) && !NO_IMPERFECTS.has(accented)
}

const NO_IMPERFECTS = new Set(['fait', 'parfait', 'portrait', 'extrait', 'trait', 'retrait', 'souhait', 'attrait', 'bienfait', 'distrait', 'abstrait', 'satisfait', 'lait', 'forfait', 'connait', 'plait', 'parait', 'refait', 'défait', 'méfait', 'serait', 'aurait', 'seraient', 'auraient'])

function hasInfinitive(words: readonly Word[], at: number): boolean {
  // The shortest: « er », as in « aller ».
  return words.slice(at + 1, at + 4).some(({ accented }) => /(?:er|ir|re|oir)$/u.test(accented))
}

/** « signé », « ouverts »: words that end like a participle and are not among the nouns that do. */
function isParticiple(accented: string): boolean {
  const stem = accented.replace(/e?s?$/u, '')
  if (IRREGULAR.has(stem) || IRREGULAR.has(accented)) return true
  // The shortest: « ivité ».
  return stem.length > 2 && stem.endsWith('é') && !NOUNS.has(stem) && !NOUNS.has(accented) && !/(?:iv|al|il|ar|ur|or|rs|ac|ic|id|in|ul|an|ns)ité$|auté$|iété$/u.test(stem)
}

const IRREGULAR = new Set([
  'mis', 'pris', 'fait', 'ouvert', 'rouvert', 'couvert', 'découvert', 'offert', 'reçu', 'vendu', 'rendu', 'tenu', 'venu', 'devenu', 'paru', 'conclu', 'élu', 'saisi', 'réuni', 'choisi', 'fourni', 'réussi', 'établi', 'investi', 'acquis', 'conquis', 'appris',
  'promis', 'permis', 'remis', 'admis', 'écrit', 'dit', 'inscrit', 'produit', 'construit', 'conduit', 'réduit', 'détruit', 'né', 'mort', 'parti', 'sorti', 'disparu', 'perdu', 'connu', 'reconnu', 'obtenu', 'retenu',
  'soutenu', 'convaincu', 'suivi', 'vécu', 'servi', 'rejoint', 'repris', 'franchi', 'eu', 'convenu', 'défendu', 'répondu', 'descendu', 'bâti', 'bondi', 'grandi', 'rempli', 'surpris', 'voulu', 'lu', 'vu', 'intervenu', 'souscrit',
])

const NOUNS = new Set([
  'santé', 'anné', 'journé', 'soiré', 'matiné', 'idé', 'duré', 'armé', 'musé', 'lycé', 'marché', 'congé', 'degré', 'côté', 'été', 'employé', 'salarié', 'associé', 'député', 'comité', 'café', 'cité', 'clé', 'pré', 'gré',
  'blé', 'diplômé', 'délégué', 'privé', 'chargé', 'abonné', 'volonté', 'liberté', 'karaté', 'gaieté', 'arrêté', 'procédé', 'canapé', 'résumé', 'communiqué', 'spécialisé', 'situé', 'basé', 'dédié', 'consacré', 'connecté',
  'unité', 'levée', 'levées', 'montée', 'entrée', 'entrées', 'rentrée', 'tournée', 'arrivée', 'dictée', 'allée', 'allées', 'moitié', 'pitié', 'amitié', 'invités', 'invité',
])

const ETRE = new Set(['né', 'venu', 'allé', 'parti', 'arrivé', 'entré', 'sorti', 'devenu', 'mort', 'resté', 'tombé', 'passé', 'décédé', 'revenu', 'rentré', 'intervenu', 'paru'])

/** By the auxiliary within three words before it: « sera signé », « a été signé », « s’est tenu », « est signé »; alone, gone by. */
function tenseOfParticiple(words: readonly Word[], at: number, alone: boolean): Tense | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const { form = '', accented = '' } = words[back] ?? {}
    if (/^[,.;:«»"()]$/u.test(form)) break
    if (/^(?:sera|seront|serons|aura|auront|aurons|etre|soit|soient)$/u.test(form)) return 'future'
    if (form === 'est' || form === 'sont') return standsReflexive(words, back) || ETRE.has((words[at]?.accented ?? '').replace(/e?s?$/u, '')) ? 'past' : 'present'
    if ((accented === 'a' || /^(?:ont|ai|avons|avez|avait|avaient|etait|etaient|ete|ayant|fut|furent|aurait|auraient)$/u.test(form)) && accented !== 'été') return 'past'
    if (accented === 'été') return tenseOfParticiple(words, back, true)
  }
  return alone && !OPEN_PARTICIPLES.has((words[at]?.accented ?? '').replace(/e?s?$/u, '')) ? 'past' : undefined
}

/** Alone, they tell of what is to come as well: « un atelier organisé samedi », « ouvert jeudi ». */
const OPEN_PARTICIPLES = new Set(['organisé', 'proposé', 'animé', 'ouvert'])

function standsReflexive(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.form === "'" && words[at - 2]?.form === 's'
}
