import type { Item } from '../engine/items.ts'

/** Head words of functions, folded, as stem and endings: « directeur », « directrice » share a stem. A `*` may stand for any of the endings. */
const HEADS = `
  president president presidente presidents presidentes
  directeur directeur directrice directeurs directrices
  fondateur fondateur fondatrice fondateurs fondatrices cofondateur cofondatrice cofondateurs cofondatrices
  createur createur creatrice createurs creatrices cocreateur cocreatrice
  dirigeant dirigeant dirigeante dirigeants dirigeantes patron patronne patrons patronnes gerant gerante gerants gerantes cogerant cogerante boss
  responsable responsable responsables
  administrateur administrateur administratrice administrateurs administratrices
  ambassadeur ambassadeur ambassadrice ambassadeurs ambassadrices
  secretaire secretaire secretaires
  tresorier tresorier tresoriere
  porte-parole porte-parole
  delegue delegue deleguee delegues deleguees
  maire maire maires mairesse
  adjoint adjoint adjointe adjoints adjointes
  echevin echevin echevine echevins echevines
  bourgmestre bourgmestre bourgmestres
  syndic syndic syndique syndics
  conseiller conseiller conseillere conseillers conseilleres
  charge charge chargee charges chargees
  chef chef cheffe chefs cheffes
  membre membre membres
  manager manager manageur manageuse managers
  consultant consultant consultante consultants consultantes
  chercheur chercheur chercheuse chercheurs chercheuses
  professeur professeur professeure professeurs enseignant enseignante
  ingenieur ingenieur ingenieure ingenieurs ingenieures
  organisateur organisateur organisatrice organisateurs organisatrices
  animateur animateur animatrice
  coordinateur coordinateur coordinatrice coordonnateur coordonnatrice
  developpeur developpeur developpeuse
  stagiaire stagiaire
  associe associe associee associes associees
  redacteur redacteur redactrice
  prefet prefet prefete
  depute depute deputee deputes deputees
  senateur senateur senatrice senateurs senatrices
  eurodepute eurodepute eurodeputee
  ministre ministre
  doyen doyen doyenne
  recteur recteur rectrice
  proviseur proviseur proviseure
  commissaire commissaire
  representant representant representante representants representantes
  parrain parrain marraine
  referent referent referente
  chargee chargee
  conservateur conservateur conservatrice
  pilote pilote
  mandataire mandataire
  actionnaire actionnaire
  comptable comptable
  architecte architecte
  designer designer designeur designeuse
  inspecteur inspecteur inspectrice
  intendant intendant intendante superintendant
  echevinage echevinage
  greffier greffier greffiere notaire
  vigneron vigneron vigneronne
  economiste economiste
  doctorant doctorant doctorante
  technicien technicien technicienne
  caissier caissier caissiere vendeur vendeuse
  fabmanager fabmanager facilitateur facilitatrice formateur formatrice
  superieur superieur superieure
  graphiste graphiste
  dga dga
  elu elu elue elus elues
  copresident copresident copresidente copresidents copresidentes
  codirecteur codirecteur codirectrice codirecteurs codirectrices
  journaliste journaliste journalistes
  controleur controleur controleuse
  acheteur acheteur acheteuse
  analyste analyste
  instituteur instituteur institutrice
  assistant assistant assistante
  producteur producteur productrice
  avocat avocat avocate avocats avocates
  attache attache attachee
  juriste juriste
  informaticien informaticien informaticienne`

const STEMS: ReadonlyMap<string, string> = new Map(
  HEADS.trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', ...forms] = line.trim().split(/\s+/u)
      return forms.map((form) => [form, stem] as const)
    }),
)

/** « P-dg », « PDG », « P.-D.G. », « DG », « DGA », « CEO »: letters for whoever leads. */
const LETTERS = /^(?:P\.?[-‐]?\s?[Dd]\.\s?[Gg]\.?|P\.?[-‐]?\s?[Dd]\s?[Gg]|DG[AS]?|C[DEFIMOPRST]O|CHRO|DRH|DSI|DAF|SG)(?![\p{L}\p{N}])/u

/** Words before a head that belong to it: « ex- », « vice- », « co- », « ancien ». */
const BEFORE = /^(?:ex|vice|co|sous|ancien|ancienne|futur|future)$/u

/** The head word of a function. */
export interface RoleHead {
  /** Index of its first item, « ex- » and « vice- » included, and after its last one. */
  readonly from: number
  readonly to: number
  /** What « directeur » and « directrice » share. */
  readonly stem: string
  /** The head as written, folded: tells the gender. */
  readonly form: string
  /** Whether it is said to be over: « ex- », « ancien ». */
  readonly former: boolean
  /** Whether several hold it: « cofondatrices ». */
  readonly isPlural: boolean
}

/** The head of a function that starts at an item: « vice-présidente », « ex-directrice », « P.-D.G. », « co-fondateur »; or `undefined`. */
export function roleHeadAt(items: readonly Item[], at: number, source: string): RoleHead | undefined {
  let head = at
  let former = false
  while (BEFORE.test(items[head]?.form ?? '') && items[head + 1]) {
    former ||= /^(?:ex|ancien|ancienne)$/u.test(items[head]?.form ?? '')
    head++
    while (items[head]?.text === '-') head++
  }
  const item = items[head]
  if (!item || item.mention) return undefined
  const letters = LETTERS.exec(source.slice(item.start, item.start + 10))
  if (letters) {
    const end = item.start + letters[0].length
    let to = head
    while (to < items.length && (items[to]?.start ?? end) < end) to++
    const form = letters[0].toLowerCase().replace(/[^a-z]/gu, '')
    return { from: at, to, stem: form, form, former, isPlural: false }
  }
  if (item.form === 'porte' && items[head + 1]?.text === '-' && items[head + 2]?.form === 'parole') return { from: at, to: head + 3, stem: 'porte-parole', form: 'porte-parole', former, isPlural: false }
  // « maître de conférences »
  if (/^maitre(?:sse)?$/u.test(item.form) && items[head + 1]?.form === 'de' && /^(?:conferences|recherches?)$/u.test(items[head + 2]?.form ?? '')) return { from: at, to: head + 3, stem: 'chercheur', form: item.form, former, isPlural: false }
  const stem = STEMS.get(item.form)
  if (stem === undefined || isVerb(items, head)) return undefined
  const prefix = items.slice(at, head).map(({ form }) => form).includes('vice') ? 'vice-' : ''
  return { from: at, to: head + 1, stem: prefix + stem, form: prefix + item.form, former, isPlural: item.form.endsWith('s') }
}

/** « pilote le projet », « associe les élus », « délègue »: a verb that is written as a function is, but for its accents. */
function isVerb(items: readonly Item[], at: number): boolean {
  const { text = '', form = '' } = items[at] ?? {}
  if (/^(?:charge|associe|delegue|attache)$/u.test(form) && /\p{Ll}$/u.test(text) && text.endsWith('e')) return true
  // « a élu son bureau », « ont été élus »
  if (/^elue?s?$/u.test(form) && (/^(?:a|ont|est|sont|ete|etait|etaient|avait|avaient|fut|furent|sera|seront|etre|avoir)$/u.test(items[at - 1]?.form ?? '') || /^(?:son|sa|ses|le|la|les|leur|leurs|un|une)$/u.test(items[at + 1]?.form ?? ''))) return true
  return form === 'pilote' && /^(?:le|la|les|l|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|depuis|aussi|avec)$/u.test(items[at + 1]?.form ?? '')
}
