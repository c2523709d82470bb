const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Venues: the noun is part of the name, in lower case too: « rue Carnot », « salle Marie Mineur », « Palais des congrès ». */
export const VENUE_HEADS: ReadonlySet<string> = setOf(`
  rue avenue boulevard place quai cours allee allees impasse chemin esplanade square rond-point pont salle domaine chateau palais halle halles hangar arena stade zenith corum auditorium amphitheatre manufacture
  friche cafe bar brasserie auberge restaurant librairie technocampus saline salines usine entrepot parc technopole zac campus gare aeroport port ile lac mont col vallee plateau bassin foret jardin jardins centre hotel villa tour batiment site abbaye eglise cathedrale musee mediatheque bibliotheque theatre cinema dome docks`)

/** Venue heads that make a venue in lower case with a name after them; the others need a capital (« Domaine de Verchant »). */
export const LOWER_CASE_VENUES: ReadonlySet<string> = setOf('rue avenue boulevard quai place allee allees impasse esplanade square salle chemin tour ile iles mer baie lac mont col vallee massif presqu’ile golfe faubourg')

/** Folded words right before a place, with « à », « en », « de » between: « basée à », « maire de », « né à ». */
export const PLACE_CUES: ReadonlySet<string> = setOf(`
  base basee bases basees installe installee installes installees implante implantee implantes implantees situe situee situes situees ne nee nes nees domicilie domiciliee habite habitait vit etabli etablie sis sise
  maire prefet prefete sous-prefet rendez-vous rentre parti partie arrive arrivee venu venue venus bourgmestre ville commune village agglomeration bassin quartier port gare aeroport region departement canton province faubourg banlieue`)
