// The words around a noun that tell, in a sentence of somebody who speaks, whom or what it means. All are folded.

/** What opens a noun phrase: of somebody who is known, … */
export const DEFINITE: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'", 'ce', 'cet', 'cette', 'ces'])
/** … who belongs to somebody, … */
export const OWNED: ReadonlySet<string> = new Set(['son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'nos', 'mon', 'ma', 'mes', 'votre', 'vos'])
/** … or who is anybody. */
export const INDEFINITE: ReadonlySet<string> = new Set(['un', 'une', 'des', 'plusieurs', 'certains', 'certaines', 'chaque', 'aucun', 'aucune', 'quelques', 'deux', 'trois', 'quatre'])
/** Pronouns by their form: « celui-ci » counts as « il ». */
export const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ...['il', 'elle', 'ils', 'elles', 'on', 'je', 'nous'].map((form) => [form, form] as const),
  ["j'", 'je'],
  ['celui-ci', 'il'],
  ['celle-ci', 'elle'],
  ["l'on", 'on'],
])
/** What may stand between an article and its noun. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  'nouveau nouvelle nouvel jeune jeunes ancien ancienne anciens ex futur future actuel actuelle petit petite grand grande gros premier premiere second seconde autre meme tres tout toute vieux vieille bon bonne discret discrete bouillant bouillante fringant sympathique celebre heureux heureuse propre presume desormais tres tout-puissant'.split(' '),
)
/** Nouns for organizations beside those that announce names. */
export const BODIES: ReadonlySet<string> = new Set('ministere gouvernement mairie commune municipalite prefecture intercommunalite agglo agglomeration metropole departement region exploitant fonds direction asbl compagnie chambre autorite parti opposition majorite office regie'.split(' '))
/** What leads from a function to where it is held: « directeur de X », « directrice chez X ». */
export const OF: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'"])
export const AT: ReadonlySet<string> = new Set(['a', 'au', 'aux', 'chez', 'en', 'aupres', 'pour'])
/** Before a name they say that it is spoken to, of, or about. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `a au aux de du des d' en dans sur sous avec sans par pour chez vers devant derriere depuis des lors contre entre quant face aupres apres avant selon durant pendant hors via malgre outre comme`.split(/\s+/u),
)
/** Finite verbs that end a noun phrase. */
export const COMMON_VERB: RegExp = /^(?:a|ont|est|sont|etait|etaient|avait|avaient|sera|seront|fut|va|vont|vient|peut|doit|fait|veut|reste|semble|devient|rejoint|entre|quitte|dirige|preside|pilote|passe|prend|met|n'|ne|se|s'|y|qui|que|qu'|dont|ou)$/u
