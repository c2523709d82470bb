const wordsOf = (text: string): string[] => text
    .split(/[;\n]/u)
    .map((words) => words.trim())
    .filter((words) => words !== '')

/** Names of sections and of kinds of articles, folded: what stands above a title or in a menu, and is none itself. */
export const RUBRICS: ReadonlySet<string> = new Set(
  wordsOf(`
    economie; entreprises; entreprise; affaires; business; finance; bourse; emploi; emploi & formation; formation; politique; societe; culture; sport; sports; sciences; science; sante; environnement; planete; climat; education; enseignement; recherche; justice; faits divers
    high-tech; high tech; tech; technologie; technologies; numerique; innovation; innovations; start-up; startup; start-ups; startups; medias; web; internet; transports; mobilite; logement; immobilier; tourisme; agriculture; agritech; e-sante; energie; industrie; commerce; artisanat; textile; mer; maritime; littoral
    region; regions; departement; departements; local; locale; vie locale; locales; ville; en ville; ma ville; quartiers; metropole; agglo; agglomeration; commune; communes; conseil municipal; municipalite; collectivites; territoires; territoire; monde; international; europe; france; belgique; suisse; quebec; canada
    portrait; portraits; le portrait; portrait du jour; portrait de la semaine; interview; entretien; grand entretien; l'entretien; le grand entretien; l'interview; rencontre; reportage; en images; enquete; dossier; analyse; decryptage; recit; temoignage; temoignages; tribune; opinion; opinions; idees; debat; debats; point de vue; carte blanche; libre expression; billet; le billet; humeur; edito; editorial; l'edito; chronique; la chronique
    breve; breves; en bref; actualite; actualites; actu; actus; a la une; exclusif; info; infos; flash; flash info; agenda; l'agenda; sortir; loisirs; evenement; evenements; l'evenement; rendez-vous; magazine; le mag; mag; carnet; nominations; levees de fonds; levee de fonds; revue de presse; veille; courrier des lecteurs; courrier; vos lettres; lettre ouverte; la lettre; lettres; blog; le blog; podcast; podcasts; videos; video; radio; emission; emissions; replay; en direct; invite; l'invite; l'invitee; les invites
    communique; communique de presse; communiques; communiques de presse; communique commun; dossier de presse; espace presse; salle de presse; presse; press release; annonce; publi-redactionnel; publireportage; vie associative; associations; vie des entreprises; vie du reseau; vie des clubs; initiative; initiatives; l'initiative; solidarite; jeunesse; grandir; entreprendre; vivre ici; vivre; mes demarches; le fil; le fil info; zoom; focus; gros plan; l'essentiel; le chiffre; la phrase; exclusivite; abonnes; serie; serie d'ete; vie pratique; pratique; infos pratiques
  `),
)

/** Beginnings of kickers, folded: « l'invité de la semaine », « communiqué de presse – mars 2020 ». */
export const KICKER_STARTS: readonly string[] = ["l'invite", 'les invites', "l'entretien d", "l'interview d", 'le portrait d', 'portrait d', 'communique de presse', 'communique ', 'dossier de presse', 'dossier :', 'serie (', 'serie :', 'notre serie', 'tribune libre', 'courrier des lect', 'le billet d', 'le blog d', 'la chronique d', "l'edito d", 'la question d', 'question a', 'trois questions a', 'article publie', 'rubrique', 'episode ', 'numero ', 'n° ', 'edition d', 'la matinale', 'le journal d', 'compte rendu', 'compte-rendu']

/** No kicker has more words. */
export const KICKER_WORDS = 6
