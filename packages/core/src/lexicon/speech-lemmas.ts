/**
 * Verbs that report what somebody says, by what they may do. Infinitives; « se » in the last lists goes without saying. The forms are made by
 * `speech-forms.ts`. Checked against the list of GenderGapTracker for French (Simon Fraser University, MIT), which has most of the first list.
 */

const listOf = (text: string): readonly string[] => text.trim().split(/\s+/u)

/** They report that something is so (« X assure que … », « X affirme avoir … »), and quotations. */
export const ASSERTING_VERBS: readonly string[] = listOf(`
  admettre affirmer ajouter alléguer annoncer arguer argumenter asséner assurer attester avancer avertir avouer certifier clamer claironner concéder conclure confesser confier confirmer considérer constater convenir croire déclarer déplorer
  diagnostiquer dire écrire énoncer estimer évaluer expliquer garantir glisser indiquer informer insinuer insister ironiser juger jurer justifier lâcher lancer maintenir marteler mentionner murmurer noter objecter observer parier penser plaider
  pointer préciser prédire présager prétendre prévenir prévoir proclamer promettre pronostiquer raconter rapporter rappeler rassurer réaffirmer reconnaître rectifier redire regretter réitérer relater relever remarquer renchérir répéter répliquer
  répondre résumer rétorquer révéler riposter signaler souffler souligner soutenir spécifier stipuler témoigner trouver tweeter twitter espérer`)

/** They report what somebody wants, doubts, asks or learns; and quotations. */
export const TELLING_VERBS: readonly string[] = listOf(`
  apprendre comprendre craindre demander démentir deviner exiger exposer nier présumer proposer protester recommander redouter reprocher savoir signifier souhaiter soupçonner suggérer supposer`)

/** They stand beside quotations, and say how something is said or what the speaker does meanwhile. */
export const COLOURED_VERBS: readonly string[] = listOf(`
  abonder acquiescer alerter analyser anticiper applaudir approuver argumenter badiner balayer blaguer bougonner bredouiller calculer chuchoter cingler commenter compatir compléter condamner conseiller contester contextualiser contredire corriger
  crier critiquer débuter décortiquer décréter décrire décrypter dédramatiser défendre dénoncer dépeindre détailler dévoiler divulguer éclairer éluder embrayer enchaîner enchérir énumérer esquiver étayer évacuer évoquer exhorter exprimer exulter
  fanfaronner formuler fulminer fustiger gager gémir glousser gourmander grimacer grincer grogner grommeler gronder hasarder hésiter hurler illustrer imaginer implorer improviser interpeller interroger interrompre intervenir invoquer jubiler
  louer marmonner maugréer méditer menacer minimiser modérer moquer motiver narrer nuancer opiner opposer ordonner pavoiser pérorer persifler persister pester philosopher plaisanter polémiquer pondérer poursuivre préconiser prêcher prier prôner
  prophétiser questionner rabâcher rager railler raisonner râler réagir rebondir récapituler réciter réclamer recadrer récuser réfléchir reformuler réfuter relancer relativiser remercier reprendre ressasser rétropédaler revendiquer ricaner rigoler
  rire ronchonner rouspéter rugir saluer savourer scander schématiser seriner sermonner soulever soupirer sourire supplier surenchérir susurrer synthétiser tacler tancer taquiner tempérer tempêter temporiser théoriser tiquer tonitruer tonner
  trancher trépigner triompher vanter vilipender vitupérer vociférer éructer`)

/** They report only where nothing else can be meant: right behind a quotation, or with a pronoun tied to them. */
export const WEAK_VERBS: readonly string[] = listOf(`
  accuser achever adresser afficher aller ambitionner appeler appuyer articuler assumer attaquer atténuer avoir balancer cadrer caricaturer chanter chercher cibler citer clarifier claquer commencer comparer compter continuer contrer couper débiter
  décoder définir démarrer dérouler désamorcer développer donner douter écarter égrener encourager enfoncer entamer entonner envisager étayer être expédier faire feindre fermer ferrailler finir introduire inviter jouer laisser lire lister livrer
  mâcher mettre oser oublier ouvrir partager partir passer peser pointer porter poser positiver poster pousser prolonger publier recentrer refuser rejeter rembobiner rentrer renvoyer repartir reposer réprouver ressortir rester restituer retenir
  retoquer retracer revenir rêver saisir sembler sentir servir siffler situer sortir souffrir tenir tenter terminer tracer traduire valider venir verbaliser viser vivre voir vouloir danser hocher peupler récolter récompenser relire songer`)

/** They take « se »: « s’amuse X », « se réjouit X ». */
export const REFLEXIVE_VERBS: readonly string[] = listOf(`
  engager tenir contenter déclarer estimer juger vouloir présenter attendre
  agacer alarmer amuser attrister défendre défausser délecter demander désoler dire émerveiller émouvoir emballer emporter enflammer enorgueillir enthousiasmer énerver enquérir épancher épater esclaffer étonner étrangler exclamer excuser
  extasier féliciter flatter gausser gargariser impatienter indigner inquiéter insurger interroger irriter justifier lâcher lamenter lancer marrer méfier moquer offusquer persuader plaindre projeter rappeler rassurer récrier réjouir remémorer
  satisfaire scandaliser souvenir targuer vanter vexer apitoyer attendrir confier consoler désespérer formaliser hasarder risquer`)

/** They lead to some quoted words of their subject, within a sentence: « X y voit « … » », « X parle de « … » ». */
export const FRAGMENT_VERBS: readonly string[] = listOf(`
  ambitionner appeler attendre chercher compter craindre envisager prévoir déclarer demander dire douter engager entendre évoquer invoquer jouer opposer parler plaider préférer présenter prôner qualifier refuser résumer rêver souhaiter tenir viser voir vouloir
  assimiler définir dépeindre décréter caractériser considérer défendre dénoncer réclamer revendiquer saluer vanter souligner fustiger pointer regretter accuser comparer juger estimer trouver croire assumer
  promettre annoncer ambitionner imaginer penser`)
