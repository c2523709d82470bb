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

/** The name that a figure is plainly about, by the grammar of the words before it; `undefined` when they do not tell. */
export function subjectOf({ items, list }: Quantities, { at }: Quantity): FoundMention | undefined {
  return inParenthesis(items, at) ?? inApposition(items, at) ?? ofVerb(items, at) ?? ofFigureBefore({ items, list, local: NO_LOCAL }, at)
}

const NO_LOCAL = { franc: 'FRF', dollar: 'USD' } as const

/** « Point Fixe (métrologie, 14 salariés) » */
function inParenthesis(items: readonly Item[], at: number): FoundMention | undefined {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const item = items[index]
    if (item?.text === '(') return items[index - 1]?.mention
    if (!item || item.mention || /^[).!?;]$/u.test(item.text)) return undefined
  }
  return undefined
}

/** « Malika Haddad, 46 ans, » */
function inApposition(items: readonly Item[], at: number): FoundMention | undefined {
  const mention = items[at - 1]?.text === ',' ? items[at - 2]?.mention : undefined
  return mention && isSubjectAt(items, at - 2) ? mention : undefined
}

/** « Voltania emploie désormais plus de 60 personnes » */
function ofVerb(items: readonly Item[], at: number): FoundMention | undefined {
  let index = at - 1
  index = skipAdverbs(items, index)
  const verb = items[index]
  if (PARTICIPLES.has(verb?.form ?? '')) {
    index = skipAdverbs(items, index - 1)
    if (!/^(?:a|ont|avait|avaient|aura|auront)$/u.test(items[index]?.form ?? '')) return undefined
  } else if (verb?.mention || !VERBS.has(verb?.form ?? '')) return undefined
  index = skipParenthesis(items, skipAdverbs(items, index - 1))
  const mention = items[index]?.mention
  return mention && isSubjectAt(items, index) ? mention : undefined
}

/** « (CôteData réalise 14 M€ de chiffre d'affaires) avec 96 collaborateurs » */
function ofFigureBefore({ items, list }: Quantities, at: number): FoundMention | undefined {
  if (!/^(?:avec|et|pour)$/u.test(items[at - 1]?.form ?? '')) return undefined
  const before = list.findLast(({ at: first, next }) => next < at && first < at && at - next <= REACH)
  if (!before?.unit || items.slice(before.next, at - 1).some(({ text, mention }) => mention !== undefined || /^[,.!?;:()]$/u.test(text))) return undefined
  return ofVerb(items, before.at)
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
function isSubjectAt(items: readonly Item[], at: number): boolean {
  let index = at - 1
  const head = items[index]
  if (head && !head.mention && HEADS.has(head.form)) index = items[index - 1]?.form === '-' ? index - 3 : index - 1
  if (items[index]?.form === "'") index--
  if (/^(?:l|le|la|les)$/u.test(items[index]?.form ?? '')) index--
  const before = items[index]
  return !before || (before.form !== '' && (/^[.!?…:;,)»”"«“–—(|•·]$/u.test(before.text) || /^(?:que|qu|mais|et|car|ou|donc|si|quand|or|puis|alors|aujourd|hui|desormais)$/u.test(before.form) || before.text === '-'))
}
