import type { Item } from '../engine/items.ts'
import { ORGANIZATION_CUES, ORGANIZATION_VERBS } from './organization-words.ts'
import { roleHeadAt, type RoleHead } from './role-heads.ts'
import { isSpeechVerb } from './speech-verbs.ts'

/** A function as written: « directeur du développement régional d'Epitech à Montpellier ». */
export interface RolePhrase {
  readonly head: RoleHead
  /** Index of the first item, and after the last one. */
  readonly from: number
  readonly to: number
  /** Index after the title proper: « directeur du développement régional ». */
  readonly titleTo: number
  /** The organization (an event, a place) that the phrase names, if it does. */
  readonly organization: Item | undefined
  /** The plain noun for an organization that the phrase has instead: « du cluster », « de la structure ». */
  readonly noun: string | undefined
}

/** How many items a function may take. */
const LONGEST = 22

const LINKS = /^(?:de|du|des|d|la|le|les|l|a|au|aux|en|chez|pour|sur|et|dans|aupres|ce|cet|cette|notre|son|sa|un|une)$/u

/** Adjectives and nouns that follow a title with nothing between. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  `general generale generaux adjoint adjointe delegue deleguee executif executive commercial commerciale technique financier financiere administratif administrative artistique scientifique regional regionale departemental departementale national nationale
  international internationale municipal municipale communautaire metropolitain metropolitaine marketing digital digitale numerique juridique operationnel operationnelle associe associee fondateur fondatrice provisoire interimaire honoraire emerite principal principale
  senior junior independant independante industriel industrielle pedagogique economique culturel culturelle social sociale public publique europe france sortant sortante elu elue academique innovation produit produits technologique informatique strategique clinique
  editorial editoriale sportif sportive mondial mondiale europeen europeenne belge suisse wallon wallonne federal federale provincial provinciale cantonal cantonale communal communale qualite achats ventes export developpement recherche projet projets communication
  b2b btob b2c grands comptes web mobile data clients client technico-commercial medical medicale universitaire freelance chef cheffe en actuel actuelle territorial territoriale consulaire logiciel logiciels faisant fonction maritime maritimes durable prive privee humaine humaines civil penal fiscal agricole logistique d'honneur invite invitee titulaire charge chargee syndical syndicale syndicaux suppleant suppleante judiciaire special speciale politique`.split(/\s+/u),
)

/** Plain nouns that stand for an organization named before, folded. */
const NOUNS: ReadonlySet<string> = new Set(
  `cluster structure intercommunalite societe entreprise start-up startup association asbl groupe incubateur reseau pole cooperative federation fondation collectivite institution etablissement ecole cabinet agence laboratoire filiale journal club syndicat compagnie boite pme maison fonds
  technopole campus lycee college universite faculte musee theatre port aeroport hopital clinique chambre banque caisse mairie office comite commission mission section union mutuelle parc usine magasin radio media tribunal ministere prefecture rectorat academie
  ordre ligue confederation hotel librairie bibliotheque mediatheque fablab tiers-lieu centre ferme commune ville region departement metropole agglomeration site circonscription quartier
  accelerateur collectif plateforme jeune coop organisme festival salon evenement dernier derniere marque studio pepiniere communaute`.split(/\s+/u),
)

/** The function that starts at an item, as far as it goes; `undefined` where none does. */
export function rolePhraseAt(items: readonly Item[], at: number, source: string): RolePhrase | undefined {
  const head = roleHeadAt(items, at, source) ?? chargeAt(items, at) ?? formerAt(items, at)
  if (!head) return undefined
  let to = head.to
  let titleTo = head.to
  let noun: string | undefined
  for (let next = afterYear(items, head.to); next < Math.min(items.length, at + LONGEST); next++) {
    const item = items[next] as Item
    if (item.mention) {
      const { kind } = item.mention
      // « vice-présidente Europe de Y »
      if (kind === 'place' && next === titleTo && /^(?:de|d|du|chez)$/u.test(items[next + 1]?.form ?? '') && items.slice(next + 2, next + 5).some(({ mention: other }) => other?.kind === 'organization')) {
        titleTo = next + 1
        to = next + 1
        continue
      }
      if (kind === 'person' || (kind !== 'organization' && !isLink(items[next - 1]) && !/^(?:region|ville|departement|agglomeration|commune)$/u.test(items[next - 1]?.form ?? ''))) break
      // « consultant à Casablanca »: where somebody is, and no part of the title.
      if (kind === 'place' && to === head.to && /^(?:a|en)$/u.test(items[next - 1]?.form ?? '')) break
      const inBrackets = kind === 'organization' ? undefined : bracketed(items, next + 1)
      if (inBrackets) return { head, from: at, to: next + 1, titleTo, organization: inBrackets, noun: undefined }
      const chamber = kind === 'place' ? houseAt(items, next + 1) : undefined
      if (chamber !== undefined) return { head, from: at, to: chamber + 1, titleTo, organization: items[chamber], noun: undefined }
      const end = withCharge(items, kind === 'organization' ? withPlace(items, next + 1) : next + 1)
      // « du cluster de Montpellier »: the town is not the organization.
      return { head, from: at, to: end, titleTo, organization: noun !== undefined && kind === 'place' ? undefined : item, noun }
    }
    if (item.text === '-' || item.text === '’' || item.text === "'" || item.text === '&') continue
    if (!item.isWord) break
    const previous = items[next - 1]
    // « député de la 3e circonscription »
    // « Le parrain en est X »: a verb.
    if (previous?.form === 'en' && /^(?:est|etait|sera|fut|devient)$/u.test(item.form)) return undefined
    const linked = isLink(previous) || /^\d{1,2}(?:er?|re|d|de|eme)$/u.test(previous?.form ?? '')
    if (isLink(item)) {
      if (item.form === 'et' && !leadsOn(items, next, source)) break
      continue
    }
    if (!linked && previous?.text !== '-' && !isAdjective(item, next > head.to)) break
    if (linked && roleHeadAt(items, next, source) && !/^(?:charge|chargee|delegue|deleguee|conseil)$/u.test(item.form)) {
      // « adjointe au maire d’Avignon », « vice-présidente du conseil »: a function within; « et directeur » is another one.
      if (previous?.form === 'et') break
    }
    if (NOUNS.has(item.form) && linked && (noun === undefined || titleTo === to)) noun = item.form
    to = next + 1
    if (noun === undefined) titleTo = to
  }
  return atHouse(items, to) ? { head, from: at, to: (atHouse(items, to) ?? to) + 1, titleTo, organization: items[atHouse(items, to) ?? to], noun } : { head, from: at, to, titleTo, organization: bracketed(items, to), noun }
}

/** « Fondateur en 1982 de X », « Cofondatrice, en 2011, de X »: index where what it is of goes on. */
function afterYear(items: readonly Item[], at: number): number {
  const en = items[at]?.text === ',' ? at + 1 : at
  if (!/^(?:en|depuis)$/u.test(items[en]?.form ?? '') || !/^(?:19|20)\d{2}$/u.test(items[en + 1]?.text ?? '')) return at
  const next = items[en + 2]?.text === ',' && en > at ? en + 3 : en + 2
  return /^(?:de|du|d)$/u.test(items[next]?.form ?? '') ? next : at
}

/**
 * « conseillère de la Wallonie, à l’Ambassade belge »: where, behind a comma; « directeur de l’innovation, Ifremer »: of a list, with nothing
 * behind it. The index of the name.
 */
function atHouse(items: readonly Item[], at: number): number | undefined {
  if (items[at]?.text !== ',') return undefined
  return houseAt(items, at + 1) ?? (items[at + 1]?.mention?.kind === 'organization' && (at + 2 === items.length || /^[);]$/u.test(items[at + 2]?.text ?? '')) ? at + 1 : undefined)
}

/** « à l’Assemblée nationale », « chez X »: the index of the organization. */
function houseAt(items: readonly Item[], at: number): number | undefined {
  if (!/^(?:a|au|chez)$/u.test(items[at]?.form ?? '')) return undefined
  let next = at + 1
  while (/^(?:la|l|le)$/u.test(items[next]?.form ?? '') || /^['’]$/u.test(items[next]?.text ?? '')) next++
  return items[next]?.mention?.kind === 'organization' ? next : undefined
}

/** « de la Métropole chargée de l’emploi »: what the function is about, after where it is held. */
function withCharge(items: readonly Item[], at: number): number {
  if (!/^(?:chargee?|deleguee?)$/u.test(items[at]?.form ?? '')) return at
  let to = at + 1
  for (let next = at + 1; next < at + 9; next++) {
    const item = items[next]
    if (!item?.isWord && !/^['’-]$/u.test(item?.text ?? '')) break
    if (isLink(item) || item?.text === '-') continue
    if (!isLink(items[next - 1]) && !isAdjective(item as Item, true)) break
    to = next + 1
  }
  return to
}

/** Adjectives that may follow a title; after a noun of its complement (« en stratégies numériques ») others too, by their endings. */
function isAdjective({ form, text, mention }: Item, afterNoun: boolean): boolean {
  if (mention) return false
  if (ADJECTIVES.has(form) || ADJECTIVES.has(form.replace(/s$/u, ''))) return true
  return afterNoun && form.length > 4 && !isSpeechVerb(form) && !ORGANIZATION_VERBS.has(form) && (/(?:iques?|ales?|aux|ien(?:ne)?s?|elle?s?|i(?:f|ve)s?|aires?|eux|euses?|ois(?:e)?s?|ais(?:e)?s?|ains?|aines?|bleue|verte)$/u.test(form) || /[éÉ]e?s?$/u.test(text))
}

function isLink(item: Item | undefined): boolean {
  // « le maire a félicité »: a verb
  return item !== undefined && !item.mention && item.text !== 'a' && (LINKS.test(item.form) || item.text === "'" || item.text === '’')
}

/** « économique et commercial », « à la culture et au numérique »: « et » within one function, not before another or before a person. */
function leadsOn(items: readonly Item[], et: number, source: string): boolean {
  const next = items[et + 1]
  if (!next?.isWord || next.mention || roleHeadAt(items, et + 1, source)) return false
  return ADJECTIVES.has(next.form) || /^(?:de|du|des|d|a|au|aux)$/u.test(next.form)
}

/** « d’Epitech à Montpellier », « de Pôle emploi de Dole », « CGT de l’usine »: where the function is held. */
function withPlace(items: readonly Item[], at: number): number {
  if (/^(?:a|en|au|de)$/u.test(items[at]?.form ?? '') && items[at + 1]?.mention?.kind === 'place') return at + 2
  if (items[at]?.form === 'd' && items[at + 2]?.mention?.kind === 'place') return at + 3
  // « délégué CGT de l’usine »
  const article = /^(?:de|du)$/u.test(items[at]?.form ?? '') ? at + 1 : at
  let noun = article
  while (noun > at && (/^(?:la|l)$/u.test(items[noun]?.form ?? '') || /^['’]$/u.test(items[noun]?.text ?? ''))) noun++
  return noun > at && /^(?:usine|site|entreprise|groupe|etablissement)$/u.test(items[noun]?.form ?? '') ? noun + 1 : at
}

/** « du cluster d’entreprises de la région (DigitalPlace) »: a name in brackets right after. */
function bracketed(items: readonly Item[], at: number): Item | undefined {
  // « architecte (agence X) »
  const name = items[at + 1]?.form !== undefined && ORGANIZATION_CUES.has(items[at + 1]?.form ?? '') ? at + 2 : at + 1
  const item = items[name]
  return items[at]?.text === '(' && items[name + 1]?.text === ')' && item?.mention?.kind === 'organization' ? item : undefined
}

/** « en charge de l’organisation », « à la tête de X », « à la direction de X » */
function chargeAt(items: readonly Item[], at: number): RoleHead | undefined {
  const forms = items.slice(at, at + 3).map(({ form }) => form)
  if (forms[0] === 'en' && forms[1] === 'charge' && /^(?:de|du|des|d)$/u.test(forms[2] ?? '')) return { from: at, to: at + 2, stem: 'charge', form: 'en charge', former: false, isPlural: false }
  return undefined
}

/** « un ancien du Centre X », « ancienne de chez Y »: somebody who was there, with no function said. */
function formerAt(items: readonly Item[], at: number): RoleHead | undefined {
  if (!/^ancien(?:ne)?$/u.test(items[at]?.form ?? '')) return undefined
  let next = at + 1
  while (/^(?:de|du|d|des|chez|la|l|le)$/u.test(items[next]?.form ?? '') || /^['’]$/u.test(items[next]?.text ?? '')) next++
  return next > at + 1 && items[next]?.mention?.kind === 'organization' ? { from: at, to: at + 1, stem: 'ancien', form: items[at]?.form ?? '', former: true, isPlural: false } : undefined
}
