/** Words of a list, folded: accents and apostrophes are not told apart. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u))
}

/**
 * Folded words in -s, -x, -z that are no noun in the plural: behind a number they start something else (« en 2014 ses ventes »,
 * « 12 mars », « 9 sous la barre »).
 */
export const NOT_COUNTED: ReadonlySet<string> = words(
  `dans sans sous vers mais puis depuis apres des lors alors plus moins tres pas jamais toujours parfois ailleurs dedans dehors dessus dessous pres aupres certes volontiers les ses mes tes ces nos vos leurs aux
  nous vous ils elles eux ceux celles plusieurs certains certaines quelques tous toutes quels quelles lesquels lesquelles tels telles deux trois six dix cents mieux suis es etes vas dois fais peux veux sais mis pris
  mars fois sus environs hormis malgre vis tandis jadis exces tiers quarts trimestres dizaines douzaines quinzaines vingtaines trentaines centaines milliers millions milliards billions
  vingts autres memes suivants suivantes precedents precedentes dessous longtemps temps as us bis quais os hors bas bras fins dernieres derniers prochains prochaines premiers premieres
  selon vs jeux-concours divers diverses seuls seules nombreux nombreuses ainsi puisque etaient sont ont avais etais serais aurais avaient autrefois desormais aussitot parmi
  recus recues retenus retenues prevus prevues vendus vendues deposes deposees attendus attendues`,
)

/** Folded adjectives in the plural that stand before their noun. */
export const ADJECTIVES_BEFORE: ReadonlySet<string> = words(
  `premiers premieres derniers dernieres prochains prochaines nouveaux nouvelles nouvels anciens anciennes grands grandes petits petites gros grosses jeunes vieux vieilles autres principaux principales bons bonnes
  meilleurs meilleures mauvais mauvaises differents differentes memes vrais vraies beaux belles seuls seules futurs futures longs longues hauts hautes courts courtes fameux fameuses veritables simples celebres
  eventuels eventuelles rares precieux precieuses ultimes nombreux nombreuses divers diverses pauvres superbes magnifiques importants importantes bonnes ex co vice vaillants vaillantes precedents precedentes
  immenses enormes vastes modestes jolis jolies charmants charmantes brillants brillantes solides multiples robustes minuscules excellents excellentes illustres honorables lointains lointaines tristes braves prestigieux prestigieuses
  maigres sacres sacrees gigantesques fideles heureux heureuses malheureux malheureuses pleins pleines bonnes`,
)

/** Those that only say which of them are meant: « 12 autres entreprises » are entreprises; « quatre premiers clients » stay what the annotations call them. */
export const RANKS: ReadonlySet<string> = words('derniers dernieres prochains prochaines autres precedents precedentes')

/** Folded adjectives that may stand for people: « trois anciens de l'université », « 200 jeunes ». */
export const ADJECTIVES_AS_NOUNS: ReadonlySet<string> = words('anciens anciennes jeunes')

/** Endings of adjectives that say of what kind something is, folded, plural; participles (« accompagnés », « inscrits ») are none. */
export const RELATIONAL_ADJECTIVE: RegExp = /^\p{L}{2,}(?:iques|aux|ales|els|elles|ifs|ives|oises?|ois|aises?|ais|ains|aines|iens|iennes|eens|eennes|ires|ibles|ables|istes|ieux|ieuses|iers|ieres|urs|eures|estres|ides|ilis|iles|ins|ines|aires|oires)$/u

/** Folded adjectives of kind that no ending tells. */
export const ADJECTIVES_BEHIND: ReadonlySet<string> = words(
  `suisses belges russes corses basques wallons wallonnes flamands flamandes bretons bretonnes allemands allemandes espagnols espagnoles turcs grecs arabes normands normandes etrangers etrangeres directs directes
  indirects indirectes publics publiques prives privees locaux independants independantes permanents permanentes innovants innovantes connectes connectees qualifies qualifiees agrees verts vertes propres ouverts ouvertes
  membres actifs actives uniques mobiles numeriques digitaux mondiaux nets nettes bruts brutes purs francs catalans catalanes franches humains humaines complexes fixes legers legeres lourds lourdes autonomes rapides`,
)

/** Folded nouns in the plural that look like adjectives of kind: they start something else. */
export const NOT_ADJECTIVES: ReadonlySet<string> = words('plusieurs ailleurs toujours leurs dais mais jamais desormais depuis puis aux travaux journaux bureaux reseaux niveaux locaux-commerciaux parcours concours recours affaires jours tours alors moins trois mois fois fiers entiers derniers premiers premieres dernieres chiffres elles celles quelles nouvelles moyens finals')

/** Folded nouns of English and others without a mark of the plural. */
export const PLURALS_WITHOUT_MARK: ReadonlySet<string> = words('start-up startup start up start-up spin-off spinoff data-center business scale-up pop-up hackathon media medias fintech deeptech greentech medtech biotech foodtech edtech assurtech proptech open-space follow-up call-center')

/** First words of English names of kinds that are written in two words: « trois business angels », « 2 family offices ». */
export const ENGLISH_FIRST_WORDS: ReadonlySet<string> = words('business family data fab food serious smart escape venture open social big green cloud call web side team community chief growth tech early co-living tiny pure living case road')

/** Acronyms of what is counted, as written. */
export const COUNTED_ACRONYMS: ReadonlySet<string> = words('PME TPE ETI PMI GE ETP EPT EQTP CDI CDD VIE SCOP SCIC CV PC SMS TGV TER BTS CCI EPCI ONG PV HLM DRH DSI CHU IUT UFR ZAE ZAC EHPAD DVD CD GPS QR TPE-PME PME-PMI PME-ETI UMR IPO LBO OPA M&A GAFA NFT SPAC KPI API URL')

/**
 * Folded nouns that are counted in the singular too (« 1 emploi », « 0 réaction »), or with a capital (« 345 Partages »), and those that
 * page counters name, in English as in French.
 */
export const COUNTED_NOUNS: ReadonlySet<string> = words(
  `abonne acteur action adherent agence agent annonce appareil appartement application arrivee article association atelier avis avion ballon batiment benevole borne brevet bureau camion candidat capteur cas chambre
  chantier chercheur citoyen client cluster collaborateur college commande commentaire commune competence conference conseiller consommateur continent contrat createur demande departement depart developpeur dossier
  eleve etat embauche emploi employe enfant engagement enseignant entreprise entrepreneur equipe espace etablissement etage etape etudiant etablissement evenement exposant exposition fan femme filiale financement follower
  fonctionnaire fondateur formation fournisseur habitant heritier homme hotel image inscription inscrit ingenieur internaute invite investisseur jeune j'aime jour journaliste kit laboratoire lecteur like lit livre
  lecture local logement logiciel machine magasin maison manifestation medecin membre message metier mention ministre modele monde nation notification nouveaute objet offre operation ordinateur page parcelle partage partenaire participant
  participation partie pays personne photo piece place point poste porteur prestataire prix priorite produit professionnel programme projet proposition quartier question raison reaction recrutement rencontre rendez-vous
  repas reponse representant resultat retour robot ruche salarie salle salon secteur service session siege signature site societe solution stagiaire stand station structure suite tablette technicien telechargement
  telephone television thematique theme thermometre touriste tournage train tweet unite usager utilisateur vehicule vehicule vente video view vue visite visiteur voix vote voiture comment share`,
)

/** Folded words of page counters that are not French, with the noun that is counted. */
export const TRANSLATED_COUNTERS: ReadonlyMap<string, string> = new Map([
  ['view', 'vue'], ['views', 'vue'], ['comment', 'commentaire'], ['comments', 'commentaire'], ['share', 'partage'], ['shares', 'partage'], ['followers', 'abonné'], ['follower', 'abonné'], ['likes', 'mention j’aime'], ['like', 'mention j’aime'],
])

/** Folded words behind « de » that do not say what is counted: « 3 mois de plus », « 12 emplois d'ici 2020 ». */
export const NOT_COMPLEMENTS: ReadonlySet<string> = words(
  `plus moins mieux trop large long haut ici affilee suite abord ailleurs nouveau part entre facon maniere sorte autant environ fait quoi qui quelques plusieurs tous toutes tout toute nos vos ses mes leurs leur son sa ce cet
  cette ces un une deux trois quatre cinq six sept huit neuf dix cent mille notre votre mon ma le la les l des du y en eux elle elles lui chaque chez pres avance retard pointe moyenne
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche demain hier`,
)

/** Folded nouns in -er and -ir. */
const NOUNS_LIKE_INFINITIVES: ReadonlySet<string> = words(
  'mer fer hiver enfer cancer leader manager container foyer loyer boulanger berger danger verger passager etranger clocher rocher plancher bucher boucher archer hamster poster cluster laser master partner computer designer newsletter avenir plaisir loisir desir tir cuir',
)

/** Folded infinitives in -re, which many nouns end with too. */
const INFINITIVES: ReadonlySet<string> = words(
  `faire dire mettre prendre construire etre lire ecrire vendre rendre repondre vivre survivre suivre croire apprendre comprendre produire conduire perdre battre permettre promettre attendre entendre reduire traduire
  defendre rejoindre atteindre craindre joindre connaitre naitre boire rire inscrire decrire poursuivre combattre detruire plaire extraire reprendre entreprendre surprendre remettre transmettre soumettre admettre descendre tendre etendre
  pretendre convaincre vaincre rompre exclure conclure introduire seduire elire`,
)

/** An infinitive behind « de », folded: « trois raisons de croire ». Nouns in -ier and -oir are many, verbs few. */
export function isInfinitive(form: string): boolean {
  // « aller », « finir »
  return INFINITIVES.has(form) || (/(?:er|ir)$/u.test(form) && !/(?:ier|oir)$/u.test(form) && !NOUNS_LIKE_INFINITIVES.has(form))
}
