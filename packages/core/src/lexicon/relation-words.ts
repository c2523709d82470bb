const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Words between a verb and the event that is its object: « la troisième édition du », « la cérémonie des », « cette étape du ». */
export const EDITION_WORDS: ReadonlySet<string> = setOf(`
  le la l' les un une des cette ce cet sa son ses leur de du d' edition editions etape etapes finale demi-finale ceremonie soiree volet session sessions grande grand nouvelle nouveau prochaine prochain premiere premier deuxieme
  troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme vingtieme seconde derniere dernier premier remise annuelle regionale nationale francaise`)

/** Words between a verb and the work that is its object: « un robot désherbeur baptisé », « sa nouvelle application ». */
export const MAKING_WORDS: ReadonlySet<string> = setOf(`
  le la l' les un une des sa son ses leur leurs cette ce nouvelle nouveau premiere premier application appli logiciel robot plateforme plate-forme outil programme solution drone capteur jeu film documentaire spectacle livre roman
  album essai guide rapport site service produit gamme prototype borne montre bracelet casque satellite baptise baptisee intitule intitulee appele appelee denomme denommee nomme nommee mobile connecte connectee gratuite gratuit
  desherbeur autonome numerique ludique video en ligne de du d' formation mesure gestion reservation cartographie`)
