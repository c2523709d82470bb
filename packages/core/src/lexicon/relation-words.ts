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

/** Where organizations have their people: « les bureaux de X à Lyon ». */
export const PREMISES: ReadonlySet<string> = setOf('bureaux bureau siege locaux usine usines laboratoire laboratoires campus centre antenne agence site boutique showroom atelier ateliers entrepot filiale implantation')

/** Who works for an organization, beside those with a function: « ancien ingénieur de X à Lyon ». */
export const WORKERS: ReadonlySet<string> = setOf('ingenieur ingenieure chercheur chercheuse ex-chercheuse ex-chercheur professeur professeure salarie salariee associe associee consultant consultante developpeur developpeuse ex-directeur ex-directrice ex-ingenieur')

/** Words of taking place between an event and where it is: « , qui s’est tenue hier », « organisé par », « aura lieu ». */
export const TAKING_PLACE: ReadonlySet<string> = setOf(`
  qui se s' est tient tiendra tiendront tenu tenue tenus tenues deroule deroulera deroulent derouleront deroulee sera seront aura auront a ont lieu eu organise organisee organises organisees arrete arretee installe installera
  revient reviendra accueilli accueillie prevu prevue programme programmee ouvre ouvrira debute debutera par`)
