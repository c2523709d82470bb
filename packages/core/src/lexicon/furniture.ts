/**
 * What sites write around an article. All forms are folded (no accents, lower case, straight apostrophes, single spaces). Each group says in French
 * what it is, so that the reader can explain why a line was left aside.
 */
export interface Furniture {
  /** What `garrigue explain` says. */
  readonly what: string
  /** Whole lines. */
  readonly lines?: readonly string[]
  /** Beginnings of lines. */
  readonly starts?: readonly string[]
  /** Anchored expressions over the folded line. */
  readonly patterns?: readonly RegExp[]
  /** After it, nothing of the article comes any more. */
  readonly endsArticle?: boolean
}

export const FURNITURE: readonly Furniture[] = [
  {
    what: 'menu ou navigation du site',
    lines: [
      'accueil', 'menu', 'rechercher', 'recherche', 'mon compte', 'se connecter', 'connexion', 'inscription', "s'abonner", 'abonnez-vous', 'abonnement',
      'je m\'abonne', 'logo', 'article', 'contact', 'contacts', 'plan du site', 'retour', 'haut de page', 'imprimer', 'envoyer', 'fermer', 'suivre', 'voir plus',
      'lire la suite', 'en savoir plus', 'publicite', 'annonce', 'home', 'search', 'login', 'log in', 'sign in', 'sign up', 'subscribe', 'close', 'print',
      'follow', 'more...', 'more', 'read more', 'back to top', 'menu rechercher mon compte', 'a la une', 'newsletter', 'nos newsletters', 'mentions legales',
    ],
    starts: ['aller au contenu', 'aller a la navigation', 'skip to content', 'vous etes ici', 'you are here', "s'abonner des ", 'find tag "', 'voir tous les ', 'tous les articles'],
    patterns: [
      // « Accueil > Levées de fonds », « Accueil » Économie » (guillemets folded to ")
      /^(?:accueil|home)\s*[>"/|›]/u,
      /^(?:menu|accueil|rechercher|mon compte|se connecter)(?: (?:menu|accueil|rechercher|mon compte|se connecter))+$/u,
    ],
  },
  {
    what: 'bandeau de consentement',
    lines: ['accepter', 'refuser', 'parametrer', 'tout accepter', 'tout refuser', "j'accepte", 'accept', 'accept all', 'decline'],
    starts: [
      'en poursuivant votre navigation', 'ce site utilise des cookies', 'nous utilisons des cookies', 'we use cookies', 'this site uses cookies',
      'by continuing', 'gerer mes cookies', 'gestion des cookies', 'nous et nos partenaires', 'nous respectons votre vie privee', 'cookies :',
    ],
  },
  {
    what: 'boutons de partage ou compteurs',
    lines: ['partager', 'partagez', 'tweeter', 'tweet', 'share', 'j\'aime', 'like', 'facebook', 'twitter', 'linkedin', 'google+', 'whatsapp', 'email', 'e-mail', 'pinterest', 'instagram'],
    starts: ['partagez :', 'partager :', 'partager sur', 'partagez sur', 'partager cet article', 'partagez cet article', 'share on', 'share this', 'suivez-nous', 'follow us', 'retrouvez-nous sur'],
    patterns: [
      // « Facebook 318 », « Facebook   Twitter   LinkedIn »
      /^(?:(?:facebook|twitter|google\+?|linkedin|pinterest|whatsapp|instagram|youtube|e-?mail|imprimer|x)(?: ?\d+)?(?: ?[|·/-])? ?)+$/u,
      // « 345 partages », « 0 vue », « 26.5k views | +0 today »
      /^\d[\d.,\s]*k?\s(?:partages?|shares?|vues?|views?|likes?|j'aime|lectures?|votes?)\b.{0,30}$/u,
    ],
  },
  {
    what: 'renvoi vers un autre article',
    starts: ['lire aussi', 'a lire', 'voir aussi', 'lire egalement', 'a voir', 'a ecouter', 'sur le meme sujet', 'dans la meme rubrique', 'articles similaires', 'related posts', 'related articles', 'read also', 'pour aller plus loin', '> lire', '>> lire', '→ '],
  },
  {
    what: 'article repris par un agrégateur',
    lines: ['scoop.it!', 'scoop.it', 'your new post is loading...', 'no comment yet.'],
    starts: ['rescooped by ', 'scooped by ', 'curated by ', 'reblogged ', 'le topic de '],
    patterns: [/^via [^.!?,;:]{2,60}$/u, /^from [^.!?,;:]{2,60}$/u],
  },
  {
    what: 'formulaire de commentaire',
    starts: [
      'votre email ne sera', 'votre adresse e-mail ne sera', 'votre adresse email ne sera', 'votre adresse de messagerie', 'tous les champs sont', 'les champs obligatoires',
      'merci pour votre commentaire', 'laisser un commentaire', 'laissez un commentaire', 'poster un commentaire', 'ajouter un commentaire', 'ecrire un commentaire',
      'vous devez etre connecte', 'soyez le premier a', 'leave a reply', 'leave a comment', 'reagir a cet article', 'reagissez', 'commenter cet article', 'your email address',
    ],
    patterns: [/^\d+ reactions?\b.{0,40}$/u],
    endsArticle: true,
  },
  {
    what: 'bouton de commentaire',
    lines: ['signaler', 'signaler un abus', 'repondre', 'reply', 'report', 'commenter', 'reagir', 'alerter'],
    starts: ['signaler ce '],
  },
  {
    what: 'inscription à une lettre',
    lines: ["je m'inscris", "s'inscrire", 'votre e-mail', 'votre email', 'votre adresse e-mail', 'ok', 'valider'],
    starts: ['recevez ', 'inscrivez-vous', "s'inscrire a ", 'abonnez-vous a', 'vous pouvez vous desinscrire', 'sign up for', 'subscribe to', 'newsletter '],
    endsArticle: true,
  },
  {
    what: 'liste d’articles du site',
    starts: ['sujets les +', 'les plus lus', 'les + lus', 'les plus commentes', 'les plus partages', 'most read', 'most popular', 'articles recents', 'derniers articles', 'recent posts', 'a ne pas manquer', 'vous aimerez aussi', 'sur le web', 'contenus sponsorises', 'dans l\'actualite'],
    endsArticle: true,
  },
  {
    what: 'mention légale ou adresse du site',
    lines: ['tous droits reserves', 'all rights reserved'],
    starts: ['copyright', 'powered by', 'propulse par', 'reproduction interdite', 'toute reproduction', 'credits du site', 'vous changez de poste'],
    patterns: [/^(?:©|\(c\)).{0,80}\d{4}/u, /^©.{0,80}(?:droits|rights)/u, /^[^.]{0,120}ecrivez-nous\b/u],
    endsArticle: true,
  },
  {
    what: 'étiquettes du billet',
    starts: ['tags :', 'tags:', 'tag :', 'mots-cles', 'mots cles', 'categories :', 'categories:', 'categorie :', 'publie dans ', 'classe dans', 'posted in', 'posted by', 'filed under', 'tagged'],
  },
  { what: 'trait de séparation', patterns: [/^(?:[|\-_=*·•.~+#"'/\\] ?){1,80}$/u] },
]

/** The line that opens the readers' part of a page: « Commentaires (3) », « 2 commentaires », « Commentaire 1 ». */
export const COMMENTS_HEADER: RegExp = /^(?:\d+ )?(?:commentaires?|comments?|reactions?|vos reactions|vos commentaires|avis des lecteurs)(?: ?[(:]? ?\d+ ?\)?)?$/u

/** The stamp of a reader's comment: « à écrit le 06/05/2015 à 13:33 », « 22.01.2018 | 18h42 ». */
export const COMMENT_STAMP: RegExp = /^(?:.{0,60}\b(?:a ecrit le|ecrit le|le) )?\d{1,2}[./-]\d{1,2}[./-]\d{2,4} ?(?:[a|,·-] ?)?\d{1,2} ?[:h] ?\d{2}$/u

/** What makes a stamp an article's own: « Publié le 14/03/2017 à 10h12 ». */
export const PUBLICATION_STAMP: RegExp = /\b(?:publie|poste|modifie|actualise|mis a jour|mis en ligne) le /u

/** The block that press releases end with: « À propos d’Epitech ». */
export const ABOUT_HEADING: RegExp = /^(?:a propos (?:de |d'|du |des )|about |contacts? presse|press contacts?)/u
