const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Nouns that announce the name of an organization and are no part of it, folded: « le cluster X », « la start-up X », « l’association X ». */
export const ORGANIZATION_CUES: ReadonlySet<string> = setOf(`
  accelerateur actionnaire actionnaires agence agences assembleur asbl association associations avionneur banque boite boites cabinet cabinets catalyseur centrale club clusters cluster collectif communaute
  compagnie compagnies concepteur concurrent concurrents constructeur consortium cooperative cooperatives courtier couveuse developpeur distributeur diffuseur editeur editeurs editrice enseigne enseignes
  entreprise entreprises equipementier etablissement exploitant fabricant fabricants federation filiale filiales financeur financeurs firme firmes fondation fondations fonds foncier fournisseur franchise
  geant geants groupe groupes groupement gestionnaire hebergeur imprimeur incubateur incubateurs industriel integrateur intercommunale investisseur investisseurs jeune-pousse pousse pousses laboratoire laboratoires labo label
  leader licorne loueur maison media medias ong opticien operateur operateurs ordre organisme organismes orpailleur partenaire partenaires partenariat pepiniere pepinieres pme pole poles prestataire producteur propulseur
  quotidien hebdomadaire mensuel magazine journal redaction regie reseau reseaux scop scic sa sas sarl societe societes sous-traitant sponsor sponsors spin-off spinoff start-up startup startups start-ups structure studio studios syndicat
  think-tank transporteur troupe usine voisin voisine marque marques client clients ecole ecoles fablab cofinanceur mecene mecenes parrain parrains adherents adherent laureat laureate laureats laureates
  editeurs ex-start-up e-commercant e-commercants pure-player pure-players biotech medtech fintech edtech agritech greentech legaltech deeptech`)

/**
 * Words that a name of an organization starts with, folded: they are part of it, with their complement (« Caisse d’Epargne
 * Rhône-Alpes », « CCI des Côtes-d’Armor », « Ville de Charleroi »).
 */
export const ORGANIZATION_HEADS: ReadonlySet<string> = setOf(`
  academie mines agence agglomeration ambassade arsenal association assemblee autorite banque bourse bureau caisse cci centre cercle chaire chambre chu chru cluster club college comite commissariat commission communaute compagnie
  confederation conseil conservatoire consulat cooperative cour  credit  departement direction ecole ecosysteme editions ensemble espace etablissement etat eurometropole faculte federation fondation forge fonds gendarmerie gouvernement groupe groupement
  hopital hospices autorite assurance haute haut mrc cegep cpas caf cpam ars drac mjc ccas crous iut cnfpt direccte dreccte dreal sdis institut inspection ligue maison manufacture mairie metropole ministere mission mouvement mutuelle observatoire office opera orchestre ordre parc parlement pole port prefecture province rectorat region reseau
  secretariat senat service societe syndicat theatre tribunal union universite ville institute university school business laboratoire laboratoires ballet lycee credit mutuelle`)

/** Heads that make a name of an organization in lower case too: « l’université de Strasbourg », « l’institut Fresnelia ». */
export const LOWER_CASE_HEADS: ReadonlySet<string> = setOf('universite institut lycee ambassade consulat rectorat gouvernement prefecture conservatoire tribunal editions')

/** What closes a company's name: « BeeWatt sprl », « Portolan SpA ». Compared as written, without full stops. */
export const LEGAL_FORMS: ReadonlySet<string> = setOf(`SA S.A. SAS S.A.S. SASU SARL S.A.R.L. SCOP SCIC SNC SCA SEM SPL EURL SE AG GmbH SpA S.p.A. Srl S.r.l. SL NV N.V. BV B.V. SPRL sprl SRL srl SC SCRL scrl ASBL asbl
  Inc Inc. inc inc. ltée Ltée Ltd Ltd. LLC LLP PLC plc Corp Corp. Limited Sàrl sàrl GIE Oy AB A/S ApS KG Cie`)

/** Second words that make a run a company: « Calanque Invest », « Quai 21 Capital », « Gaiddon Software ». */
export const ORGANIZATION_TAILS: ReadonlySet<string> = setOf(`
  academy agency alumni analytics angels architectes assurances avocats bank biosciences biotech biotechnologies booster business capital care center centre chimie club cluster coders computing college collective communaute communication company conseil consulting
  corporation data design developpement digital distribution editions edition energie energies energy engineering entertainment entreprises environnement equity europe eco actu hebdo infos mag magazine news press factory federation finance foods foundation france games gaming gestion group groupe health
  holding holdings hub immobilier incubateur industrie industries ingenierie innovation innovations institute international invest investissement investissements invests interactive it lab labo labs learning logiciels logistics logistique management marketing media medias
  medical metropole mobility mutuelle network networks numerique online optics participations partenaires partners pharma photonics production productions recherche research robotics sante school services semiconductors software solar solutions space studio studios systemes systems
  tech technologies technology technopole telecom telecoms television therapeutics transports tv university valley ventures web works presse`)

/** Verbs whose subject is a company, an association or a public body, folded. */
export const ORGANIZATION_VERBS: ReadonlySet<string> = setOf(`
  emploie emploient recrute recrutent embauche embauchent leve levent edite editent commercialise commercialisent fabrique fabriquent propose proposent developpe developpent revendique revendiquent regroupe regroupent rassemble rassemblent federe federent
  finance financent accueille accueillent heberge hebergent exporte exportent equipe equipent investit investissent annonce annoncent ouvre ouvrent lance lancent vend vendent conçoit concoit concoivent obtient boucle bouclent rachete rachetent realise realisent compte comptent
  organise organisent accompagne accompagnent reunit reunissent ambitionne vise visent affiche emmenage demenage demenagent fusionne fusionnent prevoit livre livrent gere gerent produit produisent`)

/** Words of one who is said to work with or for the organization that follows: « chez », « auprès de ». */
export const AT_WORDS: ReadonlySet<string> = setOf('chez')

/** Those who work for the organization that follows after « de », folded: « les salariés de X », « un ancien de X », « retraité de X ». */
export const STAFF: ReadonlySet<string> = setOf(`salarie salariee salaries salariees retraite retraitee retraites ancien ancienne anciens anciennes ingenieur ingenieure ingenieurs cadre cadres employe employee employes ouvrier ouvriers technicien technicienne
  diplome diplomee diplomes etudiant etudiante etudiants eleves stagiaire alumni actionnaire actionnaires investisseur investisseurs client clients cliente locataire locataires adherent adherents rugbyman joueur joueuse entraineur commercial commerciale representant
  representante equipe equipes cofondatrices fondatrices associes transfuge redacteur redactrice journaliste specialiste associe associee dirigeants pdg capital rachat acquisition fusion filiale filiales produits maison-mere`)

/** Public bodies that are named by a noun alone, folded: « État : un million d’euros », « la Région ». */
export const BARE_BODIES: ReadonlySet<string> = setOf('etat region departement ville metropole agglomeration agglo communaute canton province commune europe ademe')
