const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Nouns that announce a work or a product, folded: « l’application X », « le programme « Azur 4.0 » », « un robot baptisé X ». */
export const WORK_CUES: ReadonlySet<string> = setOf(`
  appli application applications logiciel logiciels progiciel programme programmes plateforme plate-forme projet projets robot produit produits prototype gamme jeu jeux film documentaire serie album livre livres ouvrage roman essai spectacle
  piece revue etude rapport barometre guide exposition expo oeuvre solution outil outils dispositif modele bracelet montre capteur drone vehicule satellite navette casque console moteur algorithme chatbot podcast emission site blog newsletter
  opera ballet chanson tableau fresque satellite navire voilier avion helicoptere lanceur fusee`)

/** Participles that give a name, folded: « baptisé », « intitulée », « dénommé ». */
export const NAMING_WORDS: ReadonlySet<string> = setOf('baptise baptisee baptises baptisees intitule intitulee intitules intitulees denomme denommee denommes nomme nommee surnomme surnommee appele appelee appeles appelees titre titree rebaptise rebaptisee')
