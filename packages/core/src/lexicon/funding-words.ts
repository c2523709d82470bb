const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Words that say that money is raised: « a levé », « une levée », « un tour de table », « 19,8 M€ en dette ». */
export const RAISING: ReadonlySet<string> = setOf(`
  leve levent leves levee levees lever levait leveront levera reuni reunit reunis reunissent recolte recoltent recolter collecte collectes collecter obtient obtenu obtenus obtiennent boucle bouclent bouclee bouclees bouclant emprunte
  emprunt decroche decrochent decroche financement financements tour serie amorcage dette pret subvention ticket investissement augmentation fonds finances aide aides soutien m€ millions million k€ euros`)

/** What a round of money is called. */
export const ROUNDS: ReadonlySet<string> = setOf('tour levee levees serie operation table financement augmentation investissement emprunt amorcage pool collecte')

/** Participles of who leads or signs for a round, folded. */
export const LED: ReadonlySet<string> = setOf('mene menee menes menees pilote pilotee conduit conduite dirige dirigee souscrit souscrite souscrits souscrites orchestre orchestree apporte apportee apportes apportees assure assuree abonde abondee realise realisee finance financee finances financees')

/** Headings above a list of who pays what. */
export const PAYING_HEADING: RegExp = /(?:qui paie|financement|financeurs|tour de table|investisseurs|budget|subventions|cout)/u

/** Headings, or words before a colon, above a list of partners. */
export const PARTNERS_HEADING: RegExp = /(?:partenaires|soutiennent|soutiens|avec le soutien|mecenes|sponsors)/u
