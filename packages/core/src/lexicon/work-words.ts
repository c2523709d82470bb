const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Nouns that announce a work or a product, folded: « l’application X », « le programme « Azur 4.0 » », « un robot baptisé X ». */
export const WORK_CUES: ReadonlySet<string> = setOf(`
  appli application applications logiciel logiciels progiciel programme programmes plateforme plate-forme projet projets robot robots produit produits prototype gamme jeu jeux film films documentaire serie album livre livres ouvrage roman essai spectacle
  piece revue etude rapport barometre guide exposition expo oeuvre solution outil outils dispositif modele bracelet montre capteur drone vehicule satellite navette casque console moteur algorithme chatbot podcast emission site blog newsletter
  opera ballet chanson tableau fresque navire voilier avion helicoptere lanceur fusee nanosatellite microsatellite installation bande-dessinee bd recueil conte court-metrage long-metrage tondeuse bras plan plans enceinte ampoule lampe velo scooter trottinette batterie puce carte
  simulateur assistant agent-conversationnel tablette exosquelette lunettes valise poussette boitier balise sonde kit systeme-d'exploitation navigateur-web extension module interface bibliotheque-logicielle service-en-ligne lettre infolettre magazine-en-ligne
  boisson biere yaourt savon creme parfum bonnet basket chaussure chaise meuble jouet peluche escape-game webserie clip single morceau poeme manuel cahier dictionnaire encyclopedie atlas moteur-de-recherche`)

/** Participles that give a name, folded: « baptisé », « intitulée », « dénommé ». */
export const NAMING_WORDS: ReadonlySet<string> = setOf('baptise baptisee baptises baptisees intitule intitulee intitules intitulees denomme denommee denommes nomme nommee surnomme surnommee appele appelee appeles appelees titre titree rebaptise rebaptisee')

/** Verbs whose object is a product, folded: « commercialise X », « a développé X ». */
export const MAKING_VERBS: ReadonlySet<string> = setOf(`
  edite editent editait edité edités developpe developpent developpera developperont developpait developpant commercialise commercialisent commercialisera commercialisait concoit concoivent concu telecharger telecharge utiliser installer
  prototyper brevete`)

/** Verbs whose object is something new, folded; a thing when « un » or « une » and no company follows: « a inventé X, un bandeau ». */
export const INVENTING_VERBS: ReadonlySet<string> = setOf(`
  ${[...MAKING_VERBS].join(' ')} invente inventent inventer imagine imaginent imaginer cree creent creer lance lancent lancera lanceront lancer presente presentent presenter devoile devoilent devoiler sort sortira sortir teste testent tester signe vend vendent
  propose proposent proposer met fabrique fabriquent fabriquer realise realisent realiser prepare preparent produit produisent embarque utilise utilisent deploie deploient developper concevoir editer commercialiser`)
