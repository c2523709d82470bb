import type { FoundMention } from '../engine/findings.ts'
import type { Item } from '../engine/items.ts'
import type { Quantities, Quantity } from './figure-quantities.ts'

/** Folded verbs whose object is a figure of their subject. */
const VERBS: ReadonlySet<string> = new Set(
  `emploie emploient employait compte comptent comptait realise realisent realisait reunit reunissent rassemble rassemblent federe federent regroupe regroupent revendique revendiquent affiche affichent heberge hebergent
  accompagne accompagnent annonce annoncent obtient obtiennent leve levent dispose disposent pese pesent totalise totalisent genere generent vise visent recrute recrutent embauche embauchent occupe occupent gere gerent
  exploite exploitent propose proposent vend vendent produit produisent investit investissent injecte injectent boucle bouclent depasse depassent atteint atteignent represente representent englobe englobent fete fetent
  a ont avait avaient aura auront etait`.split(/\s+/u),
)

/** Folded participles behind « a », « ont ». */
const PARTICIPLES: ReadonlySet<string> = new Set('leve realise reuni rassemble embauche recrute investi obtenu atteint depasse emprunte vendu livre forme accompagne heberge enregistre comptabilise genere boucle signe cree recu verse injecte accueilli'.split(' '))

/** Folded words between the verb and the figure, or the name and the verb. */
const ADVERBS: ReadonlySet<string> = new Set("aujourd ' hui desormais deja actuellement encore aussi ainsi maintenant notamment seulement ensuite recemment egalement de d un une le la les ses son sa leur leurs y en n ne lui total pour".split(' '))

/** Folded nouns between an article and a name: « la société Voltania ». */
const HEADS: ReadonlySet<string> = new Set(
  `societe entreprise association start-up startup up cluster groupe agence incubateur editeur cooperative cabinet studio fonds ecole laboratoire reseau pole federation fondation asbl sprl sarl sas scop plateforme plate-forme
  application jeune-pousse pousse pme filiale banque mairie ville commune metropole region universite institut accelerateur collectif syndicat operateur industriel constructeur festival salon ville maison titre journal`.split(/\s+/u),
)

/** How far to the left a name may stand in a parenthesis, or before a verb. */
const REACH = 10

/** A name that a figure is about, and how the text says so. */
export interface FigureSubject {
  readonly mention: FoundMention
  /** Folded verb between the name and the figure; empty in an apposition or a parenthesis. */
  readonly verb: string
}

/** The name that a figure is plainly about, by the grammar of the words before it; `undefined` when they do not tell. */
export function subjectOf(quantities: Quantities, { at, index }: Quantity): FigureSubject | undefined {
  const { items } = quantities
  const beside = inParenthesis(items, at) ?? inApposition(items, at)
  return beside ? { mention: beside, verb: '' } : (ofVerb(items, skipNoun(items, at)) ?? ofFigureBefore(quantities, at, index) ?? ofState(items, at))
}

/** Back over « un chiffre d'affaires de », « un effectif de », between the verb and the figure. */
function skipNoun(items: readonly Item[], at: number): number {
  if (!/^(?:de|')$/u.test(items[at - 1]?.form ?? '')) return at
  const of = items[at - 1]?.form === "'" ? at - 2 : at - 1
  const behind = /^(?:annuel|consolide|global|total)$/u.test(items[of - 1]?.form ?? '') ? of - 1 : of
  if (items[behind - 1]?.form === 'affaires' && items[behind - 4]?.form === 'chiffre') return behind - 4
  return items[behind - 1]?.form === 'effectif' || items[behind - 1]?.form === 'ca' ? behind - 1 : at
}

/** « Point Fixe (métrologie, 14 salariés) » */
function inParenthesis(items: readonly Item[], at: number): FoundMention | undefined {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const item = items[index]
    if (item?.text === '(') return items[index - 1]?.mention
    // « Tibot (Nîmes, 28 collaborateurs) »
    const isTown = item?.mention?.kind === 'place' && items[index - 1]?.text === '('
    if (!item || (item.mention && !isTown) || /^[).!?;]$/u.test(item.text)) return undefined
  }
  return undefined
}

/** « Malika Haddad, 46 ans, » */
function inApposition(items: readonly Item[], at: number): FoundMention | undefined {
  const mention = items[at - 1]?.text === ',' ? items[at - 2]?.mention : undefined
  // « Simon et Paul Cadoret, 31 et 29 ans »: each has one of them.
  if (mention?.kind === 'person' && items[at - 3]?.form === 'et') return undefined
  return mention && isSubjectAt(items, at - 2) ? mention : undefined
}

/** « Voltania emploie désormais plus de 60 personnes » */
function ofVerb(items: readonly Item[], at: number): FigureSubject | undefined {
  let index = skipAdverbs(items, at - 1)
  const verb = items[index]
  // « réalisé » is a participle, « réalise » is not; `form` has no accents.
  if (PARTICIPLES.has(verb?.form ?? '') && /(?:[^e]|é)$/u.test((verb?.text ?? '').normalize('NFC'))) {
    index = skipAdverbs(items, index - 1)
    if (!/^(?:a|ont|avait|avaient|aura|auront)$/u.test(items[index]?.form ?? '')) return undefined
  } else if (verb?.mention || !VERBS.has(verb?.form ?? '')) return undefined
  index = skipParenthesis(items, skipAdverbs(items, index - 1))
  const mention = items[index]?.mention
  return mention && isSubjectAt(items, index) ? { mention, verb: verb?.form ?? '' } : undefined
}

/** « (CôteData réalise 14 M€ de chiffre d'affaires) avec 96 collaborateurs » */
function ofFigureBefore({ items, list }: Quantities, at: number, index: number): FigureSubject | undefined {
  if (!/^(?:avec|et|pour)$/u.test(items[at - 1]?.form ?? '')) return undefined
  const before = list[index - 1]
  if (!before?.unit || at - before.next > REACH || items.slice(before.next, at - 1).some(({ text, mention }) => mention !== undefined || /^[,.!?;:()]$/u.test(text))) return undefined
  return ofVerb(items, before.at)
}

/** « DigitalPlace est très en avance avec 15 ans d'âge » */
function ofState(items: readonly Item[], at: number): FigureSubject | undefined {
  if (items[at - 1]?.form !== 'avec') return undefined
  for (let index = at - 2; index >= Math.max(1, at - REACH); index--) {
    const item = items[index]
    if (!item || item.mention || !item.isWord) return undefined
    const mention = item.form === 'est' ? items[index - 1]?.mention : undefined
    if (mention) return isSubjectAt(items, index - 1) ? { mention, verb: 'est' } : undefined
  }
  return undefined
}

function skipAdverbs(items: readonly Item[], from: number): number {
  let index = from
  while (index > from - 5 && items[index]?.mention === undefined && ADVERBS.has(items[index]?.form ?? '')) index--
  return index
}

/** Back over « (métrologie) » behind a name. */
function skipParenthesis(items: readonly Item[], from: number): number {
  if (items[from]?.text !== ')') return from
  for (let index = from - 1; index > from - REACH; index--) if (items[index]?.text === '(') return index - 1
  return from
}

/** Whether a name is no complement of another noun: it opens its clause, or stands behind an article or « la société ». */
export function isSubjectAt(items: readonly Item[], at: number): boolean {
  let index = at - 1
  const head = items[index]
  if (head && !head.mention && HEADS.has(head.form)) index = items[index - 1]?.form === '-' ? index - 3 : index - 1
  if (items[index]?.form === "'") index--
  if (/^(?:l|le|la|les)$/u.test(items[index]?.form ?? '')) index--
  const before = items[index]
  return !before || (before.form !== '' && (/^[.!?…:;,)»”"«“–—(|•·]$/u.test(before.text) || /^(?:que|qu|mais|et|car|ou|donc|si|quand|or|puis|alors|aujourd|hui|desormais)$/u.test(before.form) || before.text === '-'))
}
