/** « m » or « f » where a word tells it: « directrice », but not « responsable ». */
export type Gender = 'm' | 'f'

/** A word for whoever holds a function. */
export interface RoleNoun {
  /** What masculine and feminine share. */
  readonly stem: string
  readonly gender: Gender | undefined
  readonly plural: boolean
}

/** Functions, folded, French and Belgian: a stem, the masculine, the feminine; where both are one word it stands once. */
const FUNCTIONS = `
  president president presidente
  directeur directeur directrice
  codirecteur codirecteur codirectrice
  fondateur fondateur fondatrice
  fondateur cofondateur cofondatrice
  createur createur creatrice
  createur cocreateur cocreatrice
  dirigeant dirigeant dirigeante
  dirigeant patron patronne
  dirigeant gerant gerante
  responsable responsable
  administrateur administrateur administratrice
  ambassadeur ambassadeur ambassadrice
  secretaire secretaire
  tresorier tresorier tresoriere
  porte-parole porte-parole
  delegue delegue deleguee
  maire maire
  adjoint adjoint adjointe
  echevin echevin echevine
  bourgmestre bourgmestre
  elu elu elue
  conseiller conseiller conseillere
  charge charge chargee
  chef chef cheffe
  membre membre
  manager manager
  consultant consultant consultante
  chercheur chercheur chercheuse
  professeur professeur professeure
  pdg pdg
  dg dg
  dga dga
  cto cto
  coo coo
  cfo cfo`

/** Others whom a text calls by what they are: they speak too, but no name stands in apposition to most of them. */
const PEOPLE = `
  actionnaire actionnaire
  agriculteur agriculteur agricultrice
  aine aine ainee
  animateur animateur animatrice
  architecte architecte
  artisan artisan artisane
  associe associe associee
  avocat avocat avocate
  benjamin benjamin benjamine
  cadet cadet cadette
  cadre cadre
  chanteur chanteur chanteuse
  commercant commercant commercante
  commissaire commissaire
  coordinateur coordinateur coordinatrice
  coordinateur coordonnateur coordonnatrice
  collaborateur collaborateur collaboratrice
  comptable comptable
  delegue-general delegue-general
  depute depute deputee
  designer designer
  developpeur developpeur developpeuse
  doctorant doctorant doctorante
  doyen doyen doyenne
  economiste economiste
  ecrivain ecrivain ecrivaine
  edile edile
  enseignant enseignant enseignante
  entrepreneur entrepreneur entrepreneuse
  entrepreneur entrepreneur entrepreneure
  etudiant etudiant etudiante
  expert expert experte
  femme homme femme
  frere frere soeur
  geographe geographe
  hote hote hotesse
  informaticien informaticien informaticienne
  ingenieur ingenieur ingenieure
  initiateur initiateur initiatrice
  instigateur instigateur instigatrice
  interesse interesse interessee
  inventeur inventeur inventrice
  invite invite invitee
  investisseur investisseur investisseuse
  journaliste journaliste
  laureat laureat laureate
  leader leader
  lyceen lyceen lyceenne
  maraicher maraicher maraichere
  medecin medecin
  militant militant militante
  ministre ministre
  organisateur organisateur organisatrice
  parlementaire parlementaire
  pilote pilote
  prefet prefet prefete
  prodige prodige
  producteur producteur productrice
  quadragenaire quadragenaire
  quinquagenaire quinquagenaire
  quadra quadra
  quinqua quinqua
  recteur recteur rectrice
  redacteur redacteur redactrice
  representant representant representante
  retraite retraite retraitee
  romancier romancier romanciere
  scientifique scientifique
  senateur senateur senatrice
  sexagenaire sexagenaire
  sociologue sociologue
  startupper startupper startuppeuse
  stagiaire stagiaire
  technicien technicien technicienne
  trentenaire trentenaire
  trublion trublion
  usager usager usagere
  vigneron vigneron vigneronne
  voisin voisin voisine`

/** Letters and English words for functions, hyphens and full stops left out. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['ceo', 'pdg'],
  ['pdg', 'pdg'],
  ['dg', 'dg'],
  ['dga', 'dga'],
  ['cto', 'cto'],
  ['coo', 'coo'],
  ['cfo', 'cfo'],
  ['boss', 'dirigeant'],
  ['cogerant', 'dirigeant'],
  ['cogerante', 'dirigeant'],
])

const nounsOf = (table: string): ReadonlyMap<string, RoleNoun> => {
  const nouns = new Map<string, RoleNoun>()
  for (const line of table.trim().split('\n')) {
    const [stem = '', masculine = '', feminine] = line.trim().split(/\s+/u)
    for (const [form, gender] of [[masculine, feminine === undefined ? undefined : ('m' as const)], ...(feminine === undefined || feminine === masculine ? [] : [[feminine, 'f' as const] as const])] as const) {
      nouns.set(form, { stem, gender, plural: false })
      if (!/[sx]$/u.test(form)) nouns.set(`${form}s`, { stem, gender, plural: true })
    }
  }
  return nouns
}

const functions = nounsOf(FUNCTIONS)
const people = nounsOf(PEOPLE)

/** « ex- », « vice- », « co- », with or without hyphen, of a function. */
const PREFIX = /^(?:ex-|vice-|co-|sous-|neo-|vice)/u

/** The function that a folded word names: « directrice », « vice-présidente », « P.-D.G. », « ex-maire »; `undefined` when it names none. */
export function functionNoun(word: string): RoleNoun | undefined {
  return lookUp(functions, word)
}

/** The function or the condition by which a folded word means a person: also « l’ingénieure », « le trentenaire ». */
export function personNoun(word: string): RoleNoun | undefined {
  return functionNoun(word) ?? lookUp(people, word)
}

function lookUp(nouns: ReadonlyMap<string, RoleNoun>, word: string): RoleNoun | undefined {
  const plain = nouns.get(word)
  if (plain) return plain
  const alias = word.length <= 12 ? ALIASES.get(word.replace(/[.-]/gu, '')) : undefined
  if (alias !== undefined) return nouns.get(alias) ?? { stem: alias, gender: undefined, plural: false }
  const bare = word.replace(PREFIX, '')
  if (bare === word) return undefined
  const found = nouns.get(bare)
  return found && word.startsWith('vice') ? { ...found, stem: `vice-${found.stem}` } : found
}

/** The stem of a folded word that names a function, or `undefined`: « directrice » → « directeur ». */
export function roleStem(word: string): string | undefined {
  return functionNoun(word)?.stem
}
