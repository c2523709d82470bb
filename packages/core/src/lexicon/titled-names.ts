import { EVENT_HEADS } from './event-words.ts'
import { placeAt } from './listed-names.ts'
import { ORGANIZATION_HEADS } from './organization-words.ts'
import { givenStrength } from './person-shapes.ts'
import type { Piece } from './pieces.ts'
import { VENUE_HEADS } from './place-words.ts'

/** Small words between the words of a long name. */
const LINKS: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'", 'et', 'en', 'pour', 'sur', 'aux', 'au', 'a'])

/** Adjectives that end the name of a public body or follow its kind: « Conseil régional », « Université catholique ». */
const ADJECTIVES: ReadonlySet<string> = new Set(
  `regional regionale regionaux departemental departementale general generale national nationale municipal municipale communal communale intercommunal metropolitain metropolitaine provincial provinciale federal federale cantonal cantonale
  europeen europeenne francais francaise belge wallon wallonne suisse quebecois quebecoise canadien canadienne flamand flamande bruxellois bruxelloise breton bretonne occitan occitane alsacien corse catalan marocain tunisien
  populaire superieur superieure catholique libre polytechnique agricole central centrale technique technologique numerique economique social sociale environnemental consulaire mutuel universitaire hospitalier culturel culturelle scientifique industriel industrielle
  communautaire public publique autonome maritime postale postal foncier fonciere`.split(/\s+/u),
)

/** « Crédit vésulien », « Ligue bretonne »: adjectives of towns and regions. */
function isAdjective({ isNameLike, form }: Piece): boolean {
  return !isNameLike && form.length > 5 && (/(?:ien|ienne|ois|oise|ais|aise|ain|aine|ique|nel|nelle|taire|public|ande|iers?|ieres?|ive|ives|ales?|aux)$/u.test(form) || /^(?:civils|civile|maladie|vieillesse|romand|romands)$/u.test(form))
}

/** Bodies that nobody’s first name follows in their own. */
const BARE_HEADS = /^(?:etat|region|departement|metropole|mairie|ville|prefecture|gouvernement|senat|agglomeration|agglo)$/u

/** Whether what stands from one piece up to another, capitals all, starts a name that goes on: « Fondation Bill Gates », « rue Jean Moulin », « Prix Marie Curie ». */
export function startsLongName(pieces: readonly Piece[], from: number, to: number): boolean {
  // « la Métropole Bertrand Artigny » is no name: nobody’s follows there.
  return pieces.slice(Math.max(0, from - 1), to).some(({ form }) => (ORGANIZATION_HEADS.has(form) && !BARE_HEADS.test(form)) || VENUE_HEADS.has(form) || EVENT_HEADS.has(form))
}

/** How many lower-case words may stand between two capitals: « Conseil de développement de Montpellier ». */
const MOST_BETWEEN = 4

/**
 * Index after the last piece of a name whose first piece, at `at`, says what kind of thing it is: capitals, adjectives of public bodies,
 * and « de », « du », « d’ » with what leads to another capital. `at + 1` when nothing follows that belongs to it.
 */
export function endOfTitledName(pieces: readonly Piece[], at: number): number {
  let to = at + 1
  for (;;) {
    const next = extend(pieces, at, to)
    if (next === to) return to
    to = next
  }
}

function extend(pieces: readonly Piece[], at: number, to: number): number {
  const piece = pieces[to]
  if (!piece || piece.apart || (!piece.spaced && !/^[’'ʼ]$/u.test(pieces[to - 1]?.text.slice(-1) ?? ''))) return to
  // « la Région Bretagne », but « le conseiller d’État Philippe Leuba »
  if (piece.isNameLike && BARE_HEADS.test(pieces[at]?.form ?? '') && givenStrength(piece) === 'sure' && pieces[to + 1]?.isNameLike) return to
  // « LE PÔLE IAR DEVIENT BIOECONOMY »: in a title in capitals, the verb ends the name.
  if (VERBS_IN_CAPITALS.has(piece.text)) return to
  if (piece.isNameLike) return piece.opens ? to : to + 1
  if (ADJECTIVES.has(piece.form) || (to === at + 1 && pieces[at]?.isNameLike && !pieces[at]?.opens && isAdjective(piece))) return to + 1
  // « Université du Québec à Rimouski »
  if (piece.form === 'a' && /^(?:universite|ecole|institut|campus)$/u.test(pieces[at]?.form ?? '') && pieces[to + 1]?.isNameLike && to > at + 1) return to + 2
  if (/^(?:&|\+)$/u.test(piece.text)) return pieces[to + 1]?.isNameLike ? to + 2 : to
  const second = piece.form === 'et' ? endOfSecondPlace(pieces, at, to) : undefined
  if (second !== undefined) return second
  if (!/^(?:de|du|des|d'|pour|sur|en|et|aux)$/u.test(piece.form)) return to
  return capitalAfterLinks(pieces, to) ?? to
}

/** Bodies that may have two places in their name. */
const OF_TWO_PLACES = /^(?:cci|cma|chambre|communaute|agglomeration|academie|syndicat|tribunal|diocese)$/u

/** « la CCI de Limoges et de la Haute-Vienne »: index after the second place of a single body. « Les CCI de Limoges et de Tulle » are two. */
function endOfSecondPlace(pieces: readonly Piece[], at: number, et: number): number | undefined {
  if (!OF_TWO_PLACES.test(pieces[at]?.form ?? '') || !/^(?:la|le|l'|du|au|une?|cette)$/u.test(pieces[at - 1]?.form ?? '')) return undefined
  if (!/^(?:de|du|des|d')$/u.test(pieces[et + 1]?.form ?? '')) return undefined
  const start = /^(?:la|l'|les)$/u.test(pieces[et + 2]?.form ?? '') ? et + 3 : et + 2
  return placeAt(pieces, start)?.to
}

const VERBS_IN_CAPITALS: ReadonlySet<string> = new Set('DEVIENT DEVIENNENT EST SONT ONT LANCE LANCENT ANNONCE ANNONCENT OUVRE OUVRENT SIGNE SIGNENT RECRUTE RECRUTENT REJOINT REJOIGNENT FUSIONNE FUSIONNENT RACHÈTE RACHETE ACCUEILLE ACCUEILLENT PRÉSENTE PRESENTE FAIT VEUT VA MET PREND QUITTE CHOISIT INAUGURE CHANGE FÊTE FETE'.split(' '))

/** « de développement de Montpellier »: links and at most four plain words, up to a capital that is not the start of something else. */
function capitalAfterLinks(pieces: readonly Piece[], from: number): number | undefined {
  let words = 0
  const startsWithEt = pieces[from]?.form === 'et'
  for (let at = from; words <= MOST_BETWEEN; at++) {
    const piece = pieces[at]
    if (!piece || piece.opens || !piece.isWord) return undefined
    // « du Pays basque » as a whole
    if (piece.isNameLike) return startsWithEt || !isLinked(pieces, at) ? undefined : (placeAt(pieces, at)?.to ?? at + 1)
    if (LINKS.has(piece.form)) continue
    // A noun right after « du » or « de la », and its adjective; anything else starts a clause.
    const before = pieces[at - 1]?.form ?? ''
    if (!LINKS.has(before) && !isAdjective(piece) && !ADJECTIVES.has(piece.form)) return undefined
    words++
  }
  return undefined
}

/** The capital comes right after a link: « de Montpellier », « d’Ille ». */
function isLinked(pieces: readonly Piece[], at: number): boolean {
  return LINKS.has(pieces[at - 1]?.form ?? '')
}

/** Kinds whose names are often all in lower case after the first word: « Institut des sciences de la mer », « Banque publique d’investissement ». */
const WORDY_HEADS: ReadonlySet<string> = new Set(
  'haute haut autorite assurance hospices institut ecole agence observatoire banque pole fonds office ministere maison association federation haute centre comite commission chambre caisse conservatoire club cluster confederation union societe cour tribunal direction service syndicat communaute ligue departement'.split(' '),
)

/** Index after « des sciences de la mer » that follows the head at `at`, its adjectives passed by `from`; `from` when nothing such follows. */
export function endOfWordyName(pieces: readonly Piece[], at: number, from: number): number {
  if (!WORDY_HEADS.has(pieces[at]?.form.split('-')[0] ?? '')) return from
  const first = afterNoun(pieces, from)
  if (first === undefined) return from
  const end = afterNoun(pieces, first) ?? first
  // « Fonds de solidarité FTQ »
  return /^\p{Lu}{2,6}$/u.test(pieces[end]?.text ?? '') ? end + 1 : end
}

/** « des sciences », « de la mer », « d’investissement », and an adjective of public bodies. */
function afterNoun(pieces: readonly Piece[], from: number): number | undefined {
  let at = from
  if (!/^(?:de|du|des|d')$/u.test(pieces[at]?.form ?? '')) return undefined
  at++
  if (/^(?:la|l')$/u.test(pieces[at]?.form ?? '')) at++
  const noun = pieces[at]
  if (!noun?.isWord || noun.isNameLike || !/^\p{L}{3,}/u.test(noun.text)) return undefined
  const adjective = pieces[at + 1]
  const agrees = pieces[from]?.form === 'des' && adjective?.isNameLike === false && /(?:iques|ales|aux|ives|elles|antes|ees)$/u.test(adjective.form)
  return agrees || ADJECTIVES.has(adjective?.form ?? '') ? at + 2 : at + 1
}
