const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Venues: the noun is part of the name, in lower case too: « rue Carnot », « salle Marie Mineur », « Palais des congrès ». */
export const VENUE_HEADS: ReadonlySet<string> = setOf(`
  rue avenue boulevard place quai cours allee allees impasse chemin esplanade square rond-point pont salle domaine chateau palais halle halles hangar arena stade zenith corum auditorium amphitheatre manufacture
  friche cafe cite cour bar brasserie couvent cloitre chapelle prieure monastere ferme moulin caserne fort citadelle pavillon bistrot bistro taverne guinguette pub auberge restaurant librairie technocampus saline salines usine entrepot parc technopole zac campus gare aeroport gymnase port ile lac mont col vallee plateau bassin foret jardin jardins centre hotel villa tour batiment site abbaye eglise cathedrale musee mediatheque bibliotheque theatre cinema dome docks`)

/** Venue heads that make a venue in lower case with a name after them; the others need a capital (« Domaine de Verchant »). */
export const LOWER_CASE_VENUES: ReadonlySet<string> = setOf("rue avenue boulevard quai place allee allees impasse esplanade square salle chemin tour ile iles mer baie lac mont col vallee massif presqu'ile golfe faubourg stade parc porte pont campus chateau montee promenade sentier zone gare aeroport mediatheque bibliotheque theatre cinema musee gymnase auditorium amphitheatre amphi eglise cathedrale abbaye batiment immeuble pavillon halle hangar bd boulevards ave passage rond-point ruelle venelle")

/** Folded words right before a place, with « à », « en », « de » between: « basée à », « maire de », « né à ». */
export const PLACE_CUES: ReadonlySet<string> = setOf(`
  base basee bases basees installe installee installes installees implante implantee implantes implantees situe situee situes situees ne nee nes nees domicilie domiciliee habite habitait vit etabli etablie sis sise
  maire mairesse municipal municipale municipaux circonscription depute deputee senateur senatrice syndic syndique prefet prefete sous-prefet rendez-vous rentre parti partie arrive arrivee venu venue venus bourgmestre ville commune village agglomeration bassin quartier port gare aeroport region departement canton province faubourg banlieue large fosse rade plage environs alentours hauteurs abords mairie sud nord est ouest pres loin eglise chapelle cathedrale abbaye cimetiere chateau phare vallee foret col baie golfe littoral massif plaine barrage`)

/** Nouns that say what a place is, right before its name or after a comma, folded: « le quartier X », « X, le lieu totem ». */
export const PLACE_NOUNS: ReadonlySet<string> = setOf(`
  quartier commune village bourg bourgade ville hameau arret station lieu-dit lieu cite sous-prefecture prefecture-capitale ile archipel vallee tiers-lieu bar restaurant brasserie cafe salle halle hangar batiment technopole pepiniere-hotel parc campus
  presqu'ile station-balneaire capitale metropole-voisine banlieue faubourg zone port village-vacances domaine auberge guinguette friche ecoquartier eco-quartier librairie cinema theatre musee galerie`)

/** Folded words after which « à » says to whom, not where: « confier à X », « grâce à X ». */
export const DATIVES: ReadonlySet<string> = setOf(`
  presentee presentes presentees pense pensons penser pensent songe tete grace face quant merci rapport contrairement suite appel confie confier confiee confiees confies confient succede succeder succedera succedant appartient appartiennent appartenait vend vendu vendue vendent vendre cede cedee cedees ceder cedent offre offrir offert offerte
  donne donner donnent donnee demande demander demandent reproche doit doivent devait propose proposer proposent propose remis remise remet remettre inscrit inscrire travaille travaillait travaillent travailler associe associee associer allie face parle parler repond
  repondre ressemble rattache rattachee rend rendu renvoie recours permet permettre permettent permis fait loue louent louer presente presenter vendus facture oppose opposer opposent opposant prefere profite profitent interdit souhaite adresse adresser envoie envoyer
  va ira revient reviendra decerne decernee attribue attribuee remise lie liee lies connecte connectee integre integree adhere adherent participe participer abonne achete achetee rachete rachetee achat hommage jure promis promet explique raconte dit dis avoue confirme annonce apprend emprunte prete preter`)

/** Days that are called as places are, or stand where a place does, folded: « à Noël ». */
export const FEASTS: ReadonlySet<string> = setOf('noel paques toussaint pentecote ascension assomption carnaval saint-glinglin saint-jean saint-sylvestre saint-valentin saint-nicolas saint-martin')
