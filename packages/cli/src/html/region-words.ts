/** The parts of a page that are no part of its article. */
export type Region =
  | 'aside'
  | 'comments'
  | 'cookies'
  | 'footer'
  | 'form'
  | 'header'
  | 'hidden'
  | 'kicker'
  | 'navigation'
  | 'outside'
  | 'promotion'
  | 'related'
  | 'share'
  | 'tags'

/** What a person is told of each. */
export const REGION_LABELS: Readonly<Record<Region, string>> = {
  aside: 'colonne latérale',
  comments: 'commentaires des lecteurs',
  cookies: 'bandeau de cookies',
  footer: 'pied de page',
  form: 'formulaires et boutons',
  header: 'en-tête du site',
  hidden: 'texte caché par la page',
  kicker: 'rubrique au-dessus du titre',
  navigation: 'menus et fil d’Ariane',
  outside: 'hors de l’article',
  promotion: 'publicité, abonnement, lettre d’information',
  related: 'renvois à d’autres articles',
  share: 'boutons de partage',
  tags: 'étiquettes',
}

/** Words of a class or an id, between hyphens: « fig-comment-header » holds « comment ». */
function named(words: string): RegExp {
  return new RegExp(`(?:^|[ -])(?:${words})(?=$|[ -])`)
}

/**
 * What names of classes and ids say, in English and in the French of press sites; folded, their parts joined by hyphens. The first that
 * matches wins: « cookie-share-footer » is a cookie banner.
 */
export const REGION_NAMES: readonly (readonly [Region, RegExp])[] = [
  // cookie, tarteaucitronroot, didomi-host
  ['cookies', named('cookies?|consent|consentement|rgpd|gdpr|cmp|cookie[a-z]+|tarteaucitron[a-z]*|didomi|axeptio|onetrust|alerte-tracking|sp-message')],
  // comment, fig-comment, commentlist, divforum, respond
  ['comments', named('comments?|commentaires?|commentlist|comment[a-z]*|commenter|disqus[a-z]*|respond|(?:div)?forums?|reactions?|reagir|comform|livefyre')],
  // share, partage, sharedaddy, addtoany_share_save_container, tool-bar
  ['share', named('share|sharing|share[a-z]*|partages?|partager|addtoany|addthis[a-z]*|sharedaddy|social|sociaux|social[a-z]*|box-reseaux|toolbox|tool-bar|toolbar|micronav[a-z]*|print|imprimer|bookmarks?|lienancres')],
  // newsletter, abonnement, fig-ad, paywall
  ['promotion', named('newsletters?|newsletter[a-z]*|lettre-info|abonnements?|abonnez|abonner|abo|subscribe|subscription|paywall[a-z]*|promo|promos|promotions?|publicites?|pubs?|ads?|adv|advert[a-z]*|banner-ad|sponsor[a-z]*|dfp|outbrain|taboola|internal-ad|block-ad|offre|boutique|shopping|calltoaction|call-to-action')],
  // related, lire_aussi, meme_sujet, articles_lies, most-shared
  ['related', named('related|related[a-z]*|similaires?|connexes?|articleconnexe|lire|lire-aussi|lireaussi|a-lire|a-lire-(?:aussi|egalement)|read-more|readmore|lire-la-suite|en-savoir-plus|meme-sujet|sur-le-meme-(?:sujet|theme)|rubriques-liees|articles-lies|recommend[a-z]*|recommandations?|conseille|suggestions?|most-(?:read|shared|viewed|popular)|plus-lus|les-plus-lus|populaires?|popular|trending|teasers?|advice|more-articles|autres-articles|navbillets|navart|nav-links?|post-navigation|posts-navigation|live-flux|en-continu|call-items|derniers-articles|latest')],
  // tags, postmetadata, mots-cles
  ['tags', named('tags?|tag-links|tagcloud|cat-links|etiquettes|mots-cles|motscles|post-tags|postmetadata|categories|topics')],
  // menu, nav, fil-ariane, breadcrumb, pagination
  ['navigation', named('nav|navs|navbar|navigation|main-nav|nav-[a-z]+|site-nav|menu|menus|submenu|sous-menu|breadcrumbs?|breadcrumb-[a-z]+|fil-ariane|ariane|arbo|pagination|pager|paginate|paginate-[a-z]+|burger|sommaire-site|sitemap|site-map|top-?bar|surheader|preentete|skip|access-links|rubriques|default-wp-page')],
  // sidebar, widget, barre-laterale
  ['aside', named('sidebar|side-bar|aside|barre-laterale|barrelaterale|colonne-(?:droite|gauche|laterale)|right-column|left-column|rightcol|leftcol|right-col|left-col|leftbar|widgets?|widget-[a-z]+|complementary|infoblog')],
  // footer, pied-de-page, mentions-legales
  ['footer', named('footer|site-footer|footer-[a-z]+|pied|pied-de-page|pied-page|bas-de-page|colophon|mentions-legales|legal|copyright')],
  // masthead, site-header
  ['header', named('masthead|site-header|header-site|page-header-site|site-title|site-branding|banner|bandeau|bandeau-[a-z]+|logo|entete|header|header-[a-z]+|top-header')],
]

/** Names that a page gives to the parts of an article, whatever else the name holds: « article-header », « entry-header ». */
export const ARTICLE_NAMES: RegExp = named(
  'article-(?:head|header|heading|title|titre|headline|info|infos|date|author|byline|body|content|text|texte|corps)|entry-(?:header|title|meta|content)|post-(?:header|title|meta|content|body)|articlebody|article-body|story-(?:header|body)|chapo|standfirst|byline|signature|auteurs?|authors?|legende|caption|wp-caption|credits?|date|date-pub|pub-date|date-[a-z]+|published|posted-on',
)

/** Headings of what leads elsewhere; folded. */
export const RELATED_HEADING: RegExp =
  /^(?:(?:a )?lire (?:aussi|egalement|ailleurs|sur|en plus)|(?:a )?voir (?:aussi|egalement)|sur le meme (?:sujet|theme)|dans la meme rubrique|(?:les |vos |nos )?(?:articles?|sujets?|billets?|actualites?|contenus?) (?:similaires?|lies|liees|connexes?|recents?|associes?|recommandes?|precedents?|suivants?|(?:les )?(?:plus|\+) \p{L}+)|les (?:plus|\+) (?:lus|vus|partages|commentes|populaires)|vous aimerez|ces articles|a la une|a decouvrir|pour aller plus loin|pour en savoir plus|la redaction vous conseille|ses derniers articles|related (?:posts|articles)|plus d'articles|autres articles|recommande pour vous|en ce moment|l'actu en (?:continu|direct)|nos derni\p{L}+)/u
/** « Lire aussi : Une école ouvrira à Alès », in a line of the article itself; folded. */
export const RELATED_LINE: RegExp = /^(?:[>»→-] ?)?(?:(?:a )?(?:re)?lire (?:aussi|egalement|notre|nos|la suite|l'article)\b|(?:a )?(?:re)?lire ?:|(?:a )?voir (?:aussi|egalement) ?:|lire sur le meme sujet|pour aller plus loin ?:|sur le meme (?:sujet|theme) ?:?)/
/** « Partager », « Tweeter », « Imprimer »; folded. */
export const SHARE_LINE: RegExp =
  /^(?:partage[rz]?(?: (?:cet article|sur|l'article|ce \p{L}+).{0,60})?|tweeter|tweet|j'aime|recommander|imprimer(?: cet article)?|envoyer(?: (?:par (?:e-?mail|courriel)|a un ami))?|facebook|twitter|x|linkedin|whatsapp|google ?\+|pinterest|e-?mail|copier le lien|share|print)(?: ?:)?$/u
/** « Publicité », « S’abonner »; folded. */
export const PROMOTION_LINE: RegExp = /^(?:publicite|pub|advertisement|annonce|s'abonner|abonnez-vous.{0,60}|s'inscrire a la newsletter|article reserve aux abonnes)$/
/** « Nous utilisons des cookies », « En poursuivant votre navigation »; folded. */
export const COOKIE_WORDS: RegExp = /(?=.*\bcookies?\b)(?=.*\b(?:accept\w*|refus\w*|navigation|consent\w*|utilis\w*|parametr\w*|audience)\b)/
