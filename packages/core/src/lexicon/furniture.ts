/**
 * What sites write around an article. All forms are folded (no accents, lower case, straight apostrophes, single spaces). Each group says in French
 * what it is, so that the reader can explain why a line was left aside.
 */
export interface Furniture {
  /** What `garrigue explain` says. */
  readonly what: string
  /** Whole lines, marks around them apart: « Menu ☰ », « > Lire la suite ». */
  readonly lines?: readonly string[]
  /** Beginnings of lines. */
  readonly starts?: readonly string[]
  /** Anchored expressions over the folded line. */
  readonly patterns?: readonly RegExp[]
  /** After it, nothing of the article comes any more. */
  readonly endsArticle?: boolean
  /** Whether a bare line of it announces the titles of other articles. */
  readonly announcesOthers?: boolean
}

/** Words of a menu that are a heading too, when prose follows them below the first of the text: « Inscription ». */
export const MAY_BE_HEADING: ReadonlySet<string> = new Set(['inscription', 'abonnement', 'abonnements', 'recherche', 'archives', 'documents', 'liens', 'liens utiles', 'en savoir plus', 'pour aller plus loin', 'zoom', 'direct', 'a suivre', 'a propos', 'a decouvrir', 'categories', 'en ce moment', 'fin', 'telecharger', 'boutique', 'agrandir'])

export { COMMENT_STAMP } from './comment-lines.ts'

export const FURNITURE: readonly Furniture[] = [
  {
    what: 'menu ou navigation du site',
    lines: [
      'accueil', 'menu', 'rechercher', 'recherche', 'mon compte', 'mon espace', 'espace abonnes', 'espace presse', 'se connecter', 'se deconnecter', 'connexion', 'inscription', "s'abonner", 'abonnez-vous', 'abonnement', 'abonnements',
      'je m\'abonne', 'logo', 'article', 'contactez-nous', 'nous contacter', 'plan du site', 'retour', 'retour a la liste', 'retour aux actualites', 'retour a l\'accueil', 'haut de page', 'imprimer', 'envoyer', 'fermer', 'suivre', 'voir plus',
      'lire la suite', 'en savoir plus', 'publicite', 'la suite apres cette publicite', 'la suite apres la publicite', 'suite de l\'article apres la publicite', 'suite apres cette publicite', 'annonce', 'pub', 'home', 'search', 'login', 'log in', 'sign in', 'sign up', 'subscribe', 'close', 'print',
      'follow', 'more...', 'more', 'read more', 'back to top', 'menu rechercher mon compte', 'a la une', 'newsletters', 'nos newsletters', 'mentions legales', 'le journal', 'journal numerique', 'kiosque', 'lire le journal', 'e-paper', 'le direct', 'direct',
      'mes communes', 'ma commune', 'mes favoris', 'toutes les actualites', 'toute l\'actualite', 'toutes nos rubriques', 'toutes les rubriques', 'rubriques', 'actualites', 'actualite', 'actus', 'archives', 'boutique', 'petites annonces', 'avis de deces', 'necrologie', 'infolettre', 'infolettres',
      'suivant', 'precedent', 'articles plus anciens', 'articles plus recents', 'articles precedents', 'articles suivants', 'messages plus anciens', 'messages plus recents', 'billets plus anciens', 'billets plus recents', 'anciens billets', 'page d\'accueil', 'article suivant', 'article precedent', 'page suivante', 'page precedente', 'billet suivant', 'billet precedent', 'plus d\'articles', 'charger plus', 'afficher plus', 'zoom', 'agrandir', 'voir la galerie', 'lire plus tard', 'ajouter aux favoris', 'copier le lien',
      'offrir cet article', 'ecouter', 'ecouter cet article', 'ecouter l\'article', 'mode sombre', 'mode lecture', 'version imprimable', 'telecharger', 'telecharger le pdf', 'contraste', 'fr', 'en', 'nl', 'de', 'francais', 'english', 'nederlands',
    ],
    starts: [
      'aller au contenu', 'aller a la navigation', 'aller au menu', 'aller a la recherche', 'passer au contenu', 'acceder au contenu', 'skip to content', 'vous etes ici', 'you are here', "s'abonner des ", 'find tag "', 'voir tous les ', 'voir toutes les ', 'tous les articles', 'toutes les actualites',
      "je m'abonne a partir", "s'abonner a partir", 'telecharger notre application', "telechargez l'application", 'telechargez notre appli', 'ajouter a mes ', 'ajouter aux favoris', "suivre l'actualite", 'navigation principale', 'menu principal', 'changer de ville', 'choisir ma ville',
      "afficher l'image", "voir l'image", 'agrandir l\'image', 'taille du texte', 'taille de la police', 'ouvrir le menu', 'fermer le menu',
    ],
    patterns: [
      // « Accueil > Levées de fonds », « Accueil » Économie » (guillemets folded to ")
      /^(?:accueil|home|actualites?)\s*[>"/|›]/u,
      /^(?:menu|accueil|rechercher|mon compte|se connecter)(?: (?:menu|accueil|rechercher|mon compte|se connecter))+$/u,
      // « Météo Rimouski : 7 °C, averses »
      /^meteo [^.!?]{0,40}\d/u,
      // « Page 1 sur 3 », « 1/4 »
      /^(?:page )?\d{1,2} ?(?:\/|sur) ?\d{1,2}$/u,
    ],
  },
  {
    what: 'bandeau de consentement',
    lines: [
      'accepter', 'refuser', 'parametrer', 'tout accepter', 'tout refuser', "j'accepte", 'je refuse', 'accepter et fermer', 'accepter et continuer', 'accepter tout', 'refuser tout', 'continuer sans accepter', 'personnaliser', 'personnaliser mes choix', 'parametrer mes choix', 'parametrer les cookies',
      'gerer mes choix', 'gerer les cookies', 'preferences', 'mes preferences', 'nos partenaires', 'voir nos partenaires', 'politique de confidentialite', 'politique de cookies', 'ok, tout accepter', "j'ai compris", "d'accord", 'accept', 'accept all', 'decline', 'reject all', 'ok pour moi',
    ],
    starts: [
      'en poursuivant votre navigation', 'en continuant votre navigation', 'en continuant a naviguer', 'ce site utilise des cookies', 'nous utilisons des cookies', 'nous utilisons des traceurs', 'we use cookies', 'this site uses cookies', 'by continuing', 'gerer mes cookies', 'gestion des cookies', 'nous et nos partenaires', 'nous respectons votre vie privee',
      'cookies :', 'le respect de votre vie privee', 'votre consentement', 'bienvenue ! avec votre consentement', 'continuer sans ', 'accepter les cookies', 'refuser les cookies', 'avec votre accord', 'notre politique de cookies', 'a propos des cookies', 'avec nos partenaires',
    ],
    patterns: [/^avec (?:nos|ses) \d{1,4} partenaires/u, /^(?:nous|notre site|.{2,40}) et (?:nos|ses) (?:\d{1,4} )?partenaires/u],
  },
  {
    what: 'boutons de partage ou compteurs',
    lines: ['partager', 'partagez', 'tweeter', 'tweet', 'share', 'j\'aime', 'like', 'facebook', 'twitter', 'linkedin', 'google+', 'whatsapp', 'email', 'e-mail', 'pinterest', 'instagram', 'youtube', 'tiktok', 'bluesky', 'mastodon', 'messenger', 'x (twitter)', 'favoris', 'partages', 'temps de lecture', 'temps de lecture :'],
    starts: [
      'partagez :', 'partager :', 'partager sur', 'partagez sur', 'partager cet', 'partagez cet', 'partager l\'', 'partager la page', 'partager ce', 'partager via', 'partager par', 'share on', 'share this', 'suivez-nous', 'suivez nous', 'suivez toute', 'suivez l\'', 'suivez notre', 'suivez-moi', 'likez ', 'rejoignez notre', 'rejoignez la communaute', 'nous suivre', 'follow us', 'retrouvez-nous sur', 'rejoignez-nous sur', 'envoyer a un ami', 'envoyer par ', 'envoyer cet article', 'tweeter cet', 'imprimer cet', 'imprimer la page', 'imprimer l\'article',
    ],
    patterns: [
      // « Facebook 318 », « Facebook   Twitter   LinkedIn »
      /^(?:(?:facebook|twitter|google\+?|linkedin|pinterest|whatsapp|instagram|youtube|e-?mail|tweeter|tweetez|imprimer|envoyer|partager|commenter|recommander|messenger|bluesky|tiktok|x)(?: ?\d+)?(?: ?[|·•/-])? ?)+$/u,
      // « 03:12 »
      /^\d{1,2}:\d{2}(?::\d{2})?$/u,
      // « 2741 », no year
      /^(?!(?:1[4-9]|20)\d\d$)\d{3,7}$/u,
      // « 345 partages », « 0 vue », « 26.5k views | +0 today », « 214 lectures · 0 commentaire »
      /^\d[\d., ]{0,12}k? ?(?:partages?|shares?|vues?|views?|likes?|j'aime|lectures?|votes?|clics?)\b.{0,30}$/u,
      /^(?:lu|vu|consulte|partage) \d[\d ., ]{0,10} fois\b.{0,20}$/u,
    ],
  },
  {
    what: 'renvoi vers un autre article',
    lines: [
      'lire aussi', 'a lire', 'a lire aussi', 'a lire egalement', 'voir aussi', 'lire egalement', 'a voir', 'a voir aussi', 'a ecouter', 'sur le meme sujet', 'sur le meme theme', 'dans la meme rubrique', 'dans le meme dossier', 'dans ce dossier', 'pour aller plus loin', 'nos autres articles', 'a decouvrir', 'a decouvrir aussi', 'a relire',
      'notre dossier', 'notre selection', 'articles lies', 'articles associes', 'sujets associes', 'liens utiles', 'liens', 'documents', 'en lien avec cet article', 'autres articles', "d'autres articles", 'autres billets', 'plus d\'infos', 'plus d\'actualites', 'plus d\'actus', 'nos autres titres', 'autres titres', 'les autres titres', 'toute l\'info', 'billets recents',
    ],
    starts: ['lire aussi', 'a lire aussi', 'a lire egalement', 'voir aussi', 'lire egalement', 'a voir aussi', 'a (re)lire', 'sur le meme sujet', 'dans la meme rubrique', 'articles similaires', 'articles connexes', 'related posts', 'related articles', 'read also', '> lire', '>> lire', 'relire aussi', 'relire notre', 'retrouvez tous nos articles', 'retrouvez notre dossier', 'lire notre ', 'lire nos ', 'lire l\'article ', 'voir notre ', 'notre dossier', 'tous nos articles', 'a suivre sur '],
    patterns: [/^→ /u, /^(?:a (?:re)?(?:lire|voir|ecouter|decouvrir)(?: aussi| egalement)?|lire|voir|ecouter|relire|revoir)(?: (?:ici|encore))? ?(?::|>|"|\||\u2192)/u],
    announcesOthers: true,
  },
  {
    what: 'renvoi vers une émission ou un document',
    starts: ['(re)ecouter', 'ecouter l\'', 'ecoutez l\'', 'reecoutez', 'transcription :', 'transcription de l\'', 'retranscription', 'version audio', 'reecouter ', 'reecoutez ', 'ecouter le podcast', 'ecoutez le podcast', 'ecouter l\'emission', 'revoir l\'emission', 'telecharger le ', 'telecharger les ', 'telecharger la ', 'telecharger l\'', 'telechargez le ', 'voir la video', 'regarder la video', 'voir le diaporama', 'voir toutes les photos', 'abonnez-vous au podcast', 'disponible en podcast', 'a reecouter', 'a retrouver en podcast', 'retrouvez cette emission', 'retrouvez l\'integralite', 'retrouvez tous ', 'retrouvez toutes ', 'retrouvez l\'ensemble'],
    patterns: [/^(?:re)?ecouter ?\(?\d{1,3}/u, /^.{0,40}\b(?:a revoir|a reecouter|a retrouver|disponible) (?:en replay|en podcast|sur (?:youtube|spotify|notre site|nos reseaux|dailymotion|notre chaine|toutes les plateformes))\b.{0,60}$/u],
  },
  {
    what: 'article repris par un agrégateur',
    lines: ['scoop.it!', 'scoop.it', 'your new post is loading...', 'no comment yet.'],
    starts: ['rescooped by ', 'scooped by ', 'curated by ', 'reblogged ', 'le topic de '],
    patterns: [/^via [^.!?,;:]{2,60}$/u, /^from [^.!?,;:]{2,60}$/u],
  },
  {
    what: 'réservé aux abonnés ou offre d’abonnement',
    lines: ['abonne', 'abonnes', 'abonnees', 'premium', 'exclusif abonnes', 'deja abonne', 'deja abonnee', 'essai gratuit', "je m'identifie", 'contenu sponsorise', 'contenu partenaire', 'publi-communique', 'publireportage', 'sponsorise'],
    starts: [
      'reserve aux abonne', 'reserve a nos abonne', 'cet article est reserve', 'la suite est reservee', 'il vous reste ', 'deja abonne', 'pas encore abonne', 'soutenez un journal', 'soutenez une presse', 'soutenez-nous', 'soutenez notre', 'faites un don', 'faire un don',
      "vous avez lu l'article", 'lisez l\'article en entier', 'pour lire la suite', 'poursuivez votre lecture', 'offre speciale', 'contenu sponsorise', 'ce contenu vous est propose',
    ],
    patterns: [/^(?:article|lecture|contenu|page|suite|edition|dossier) reservee? (?:aux|a nos) abonne/u, /^(?:abonnez-vous|abonnement|je m'abonne|s'abonner|essayez|decouvrez nos offres|offre|des (?=\d)|a partir de)\b[^.]{0,80}(?:\d ?(?:€|\$|eur|euros?|chf)(?: ?\/| ?par|$| le| pour)|sans engagement|gratuit)/u, /^.{0,60}\bsans engagement\b.{0,20}$/u],
  },
  {
    what: 'formulaire de commentaire',
    starts: [
      'votre email ne sera', 'votre adresse e-mail ne sera', 'votre adresse email ne sera', 'votre adresse de messagerie', 'votre courriel ne sera', 'tous les champs sont', 'les champs obligatoires', 'les commentaires sont', 'les propos tenus', 'les opinions exprimees', 'les points de vue exprimes', 'les textes publies', 'les commentaires publies', 'nos commentaires sont moderes', 'charte de moderation', 'commentaires fermes', 'les commentaires ne sont pas', 'cet article est ferme',
      'merci pour votre commentaire', 'laisser un commentaire', 'laissez un commentaire', 'laisser une reponse', 'laissez une reponse', 'poster un commentaire', 'postez un commentaire', 'publier un commentaire', 'ajouter un commentaire', 'ecrire un commentaire', 'deposer un commentaire', 'commentez cet article', 'donnez votre avis', 'votre avis nous interesse', 'votre commentaire', 'votre nom',
      'vous devez etre connecte', 'connectez-vous pour ', 'identifiez-vous pour', 'soyez le premier a', 'soyez la premiere', 'aucun commentaire', 'pas encore de commentaire', 'leave a reply', 'leave a comment', 'reagir a cet', 'reagir a l\'', 'reagir sur ', 'commenter l\'', 'reagissez', 'commenter cet article', 'your email address', 'prevenez-moi de tous',
    ],
    patterns: [/^\d+ reactions?\b ?[-|·].{0,40}$/u],
    endsArticle: true,
  },
  {
    what: 'bouton de commentaire',
    lines: ['sondage', 'je vote', 'voter', 'voir les resultats', 'sans opinion', 'ne se prononce pas', 'signaler', 'signaler un abus', 'signaler un contenu', 'repondre', 'reply', 'report', 'commenter', 'reagir', 'alerter', 'citer', 'masquer', 'voir les reponses', 'voir la reponse', "j'approuve", 'utile', 'signaler | repondre', 'repondre | signaler', 'alerter la moderation'],
    starts: ['signaler ce', 'signaler cette', 'repondre a ', 'alerter les mod', 'commentaire supprime', 'commentaire modere', 'ce commentaire a ete', 'ce message a ete', 'message supprime', 'message modere', '[commentaire', '[message supprime', '(commentaire supprime', 'afficher les reponses', 'plus de commentaires', 'voir plus de', 'lire plus de', 'charger plus de', 'afficher plus de', 'tous les commentaires', 'trier par', 'les plus recents', 'les mieux notes'],
    patterns: [/^(?:repondre|signaler|alerter|j'aime|citer)(?: ?\(?\d{1,4}\)?)?(?:(?: [|·/-])? (?:repondre|signaler|alerter|j'aime|citer)(?: \(\d{1,4}\))?){0,4}$/u],
  },
  {
    what: 'inscription à une lettre',
    lines: ["je m'inscris", "s'inscrire", "s'inscrire a la newsletter", 'votre e-mail', 'votre email', 'votre adresse e-mail', 'votre adresse email', 'votre adresse mail', 'votre courriel', 'votre adresse courriel', 'adresse e-mail', 'ok', 'valider', 'newsletter', 'la newsletter', 'notre newsletter', "m'inscrire", "m'abonner a la newsletter", 'lettre d\'information', "je m'abonne a la newsletter"],
    starts: ['recevez ', 'recevoir la newsletter', 'recevoir notre', 'inscrivez-vous a', 'inscrivez-vous gratuitement', 'inscrivez-vous pour recevoir', "s'inscrire a ", 'abonnez-vous a', 'vous pouvez vous desinscrire', 'en vous inscrivant', 'en cliquant sur', 'sign up for', 'subscribe to', 'newsletter ', 'ne manquez rien', 'ne ratez rien', 'ne manquez plus', 'restez informe', "l'info dans votre boite", 'se desinscrire', 'se desabonner', 'voir dans le navigateur', 'voir ce message', 'si ce message ne', 'transferer a un ami', 'version en ligne', 'lire dans le navigateur', 'vous recevez ce', 'vous avez recu ce', 'desabonnement', 'votre adresse sera utilisee', 'j\'accepte de recevoir', 'abonne-toi'],
    patterns: [/^[^.]{0,100}\bdans votre (?:boite|messagerie)\b[^.]{0,40}$/u],
    endsArticle: true,
  },
  {
    what: 'liste d’articles du site',
    starts: [
      'sujets les +', 'les plus lus', 'les + lus', 'les plus consultes', 'les articles les plus', 'articles les plus', 'les plus commentes', 'les plus partages', 'most read', 'most popular', 'articles recents', 'derniers articles', 'derniers billets', 'dernieres actualites', 'dernieres actus', 'recent posts', 'a ne pas manquer', 'vous aimerez aussi', 'vous aimeriez aussi', 'vous pourriez aussi', 'vous pourriez aimer', 'ces articles pourraient', 'sur le web', 'ailleurs sur le web',
      'contenus sponsorises', 'contenus partenaires', "plus d'actualites", "toute l'actu", 'plus d\'infos sur', 'plus d\'articles sur', 'l\'actualite en continu', 'fil info', 'dans la meme ville', 'archives du blog', 'mes blogs preferes', 'blogroll', 'nos derniers',
    ],
    lines: ["dans l'actualite", 'a lire aussi sur le web', 'en ce moment', 'categories', 'archives', 'liens amis'],
    endsArticle: true,
  },
  {
    what: 'mention légale ou adresse du site',
    lines: ['tous droits reserves', 'all rights reserved', 'conditions generales', "conditions generales d'utilisation", 'cgu', 'cgv', 'donnees personnelles', 'accessibilite : non conforme', 'qui sommes-nous', 'qui sommes-nous ?', 'a propos', 'credits'],
    starts: [
      'copyright', 'powered by', 'propulse par', 'fierement propulse', 'reproduction interdite', 'reproduction, ', 'toute reproduction', 'toute representation', 'tous droits ', 'droits de reproduction', 'credits du site', 'vous changez de poste', 'editeur responsable', 'directeur de la publication', 'directrice de la publication', 'directeur de publication', 'directrice de publication', 'responsable de la publication',
      'edite par', 'hebergeur', 'hebergement :', 'imprime par', 'issn', 'cppap', 'siret', 'n° siret', 'rcs ', 'depot legal', 'mentions legales', "conditions d'utilisation", 'politique de confidentialite', 'gestion des donnees', 'site realise par', 'conception et realisation', 'un site du groupe', 'hebdomadaire d\'information', 'journal associatif', 'regie publicitaire',
    ],
    patterns: [/^(?:©|\(c\)).{0,80}\d{4}/u, /^©.{0,80}(?:droits|rights)/u, /^[^.!?]{0,60}\b(?:tous droits reserves|all rights reserved)/u, /^[^.]{0,120}\becrivez(?:-nous\b| (?:a|au) )/u, /^[^.?]{3,80}\? ?[\p{L}\d_.-]{1,40}@/u, /^.{0,160}\b(?:issn|cppap|siret|tva|n° tva|rcs)\b(?: \p{L}{2,20})? ?:? ?[\d(]/u, /^.{0,120}\btva (?:be|fr|che?|lu)[ -]?\d/u],
    endsArticle: true,
  },
  {
    what: 'question du site sur la page',
    starts: ['cette page vous a-t-elle', 'cet article vous a-t-il', 'cet article est paru', 'cet article a ete', 'article paru dans', 'article publie dans', 'article initialement', 'texte paru dans', 'cette information vous a-t-elle', 'ce contenu vous a-t-il', 'avez-vous trouve', 'une erreur dans', 'vous avez repere une', 'vous avez trouve une erreur', 'vous avez releve une', 'vous souhaitez reagir', 'vous souhaitez temoigner', 'vous voulez reagir', 'vous voulez temoigner', 'envie de reagir', 'ecrivez-nous', 'ecrire a la redaction', 'contactez la redaction', 'contacter la redaction', 'contacter l\'auteur', 'vous avez remarque une', 'signaler une erreur', 'signaler une faute', 'une correction a', 'proposer une correction', 'noter cet article', 'notez cet article', 'une info ? une photo', 'vous avez une info', 'une question ? une remarque', 'derniere mise a jour de la page', 'page mise a jour'],
    endsArticle: true,
  },
  {
    what: 'étiquettes du billet',
    starts: ['tags :', 'tags:', 'tag :', 'tags ', 'mots-cles', 'themes associes', 'sujets associes', 'mots associes', 'sur ces themes', 'mots cles', 'mot-cle', 'etiquettes', 'libelles :', 'libelles:', 'categories :', 'categories:', 'categorie :', 'categorie:', 'rubrique :', 'thematiques :', 'publie dans ', 'classe dans', 'classe sous', 'posted in', 'filed under', 'tagged', 'poste dans ', 'range dans ', 'permalien', 'lien permanent'],
    patterns: [/^#[\p{L}\d_]{2,40}(?:[ ,|·/-]{1,3}#[\p{L}\d_]{2,40}){0,20}$/u],
  },
  {
    what: 'fin du communiqué',
    lines: ['fin', 'fin du communique', '30', '###', '***'],
    patterns: [/^[-– ]{0,4}(?:fin|30)[-– ]{0,4}$/u, /^(?:# ?){3,6}$/u],
    endsArticle: true,
  },
  { what: 'embargo', starts: ['sous embargo', 'embargo ', 'embargo:', 'pour diffusion immediate', 'diffusion immediate', 'a diffuser immediatement'] },
  { what: 'trait de séparation', patterns: [/^(?:[|\-_=*·•.~+#"'/\\] ?){1,80}$/u] },
]

/** The block that press releases end with: « À propos d’Epitech », « Contact presse : … »; folded. */
export const ABOUT_HEADING: RegExp =
  /^(?:a propos (?:de |d'|du |des |de la )|qui est |about |contacts? (?:presse|medias?)|(?:vos )?contacts? (?:pour la )?presse|press contacts?|relations? (?:avec la )?(?:presse|medias?)|service (?:de )?presse|presse :|renseignements aux medias|(?:pour )?information aux medias|notes? (?:aux|a l'intention des) (?:redactions?|journalistes|editeurs)|pour toute demande (?:presse|d'interview)|demandes? d'interview)/u
