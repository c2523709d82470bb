import { ORGANIZATION_CUES } from './organization-words.ts'
import { PERSON_CUES } from './person-words.ts'
import { WORK_CUES } from './work-words.ts'
import { EVENT_CUES } from './event-words.ts'

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Nouns that announce a name and are no part of it, whatever it names: « le groupe X », « les soeurs X et Y », « l’application X ». */
export const ANNOUNCING_NOUNS: ReadonlySet<string> = new Set([
  ...ORGANIZATION_CUES,
  ...PERSON_CUES,
  ...WORK_CUES,
  ...EVENT_CUES,
  ...setOf(`intercommunale maison banque mutuelle universite universites institut instituts region ville commune metropole departement communaute office chambre ministere
    groupes labs hub college comite section technopole campus ecosysteme laboratoires industriels collectivite collectivites commune communes grande grandes petite`),
])

/** Nouns that a text calls an organization by once it is named: « la société », « l’incubateur », « l’asbl ». */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = setOf(`
  accelerateur agence asbl association cabinet cluster club collectif compagnie cooperative ecole editeur editrice entreprise equipementier federation filiale firme fondation fonds fablab groupe groupement hebergeur
  incubateur industriel institut observatoire organisation organisme jeune-pousse laboratoire label maison marque medtech biotech fintech agritech greentech deeptech ong operateur organisme pepiniere plateforme plate-forme pme pole pousse reseau scop scic societe
  specialiste boite banque mutuelle brasserie librairie magasin enseigne regie assureur imprimeur spin-off start-up startup studio structure syndicat technopole tiers-lieu universite constructeur fabricant`)

/** Nouns that a text calls an event by once it is named: « cet événement », « le salon ». */
export const EVENT_NOUNS: ReadonlySet<string> = setOf('evenement salon festival manifestation rendez-vous soiree journee rencontre conference colloque forum hackathon concours congres sommet fete foire biennale edition gala ceremonie concours-photo seminaire semaine')

/** Nouns of places where people meet, work or stay. */
export const VENUE_NOUNS: ReadonlySet<string> = setOf('bar cafe restaurant salle lieu espace tiers-lieu hall halle friche theatre musee mediatheque bibliotheque hotel brasserie atelier centre complexe parc technopole domaine')
