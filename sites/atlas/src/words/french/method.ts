import { counted } from '../../french/typography.ts'

/** The page « Méthode et droits ». */
export const method = {
  description: 'Comment Garrigue lit la presse, ce qu’il garde, ce qu’il laisse, les droits de chacun et comment faire corriger ou retirer une fiche.',
  contents: 'Sur cette page',
  sections: [
    {
      id: 'lire',
      title: 'Lire, et ne rien ajouter',
      paragraphs: [
        'Un article est versé tel quel, octet pour octet. Un programme y reconnaît les noms, les propos, les dates et les chiffres par des règles écrites et publiées. Chaque relevé garde sa place dans le texte : il peut être vérifié, mot à mot, par qui possède l’article.',
        'Rien n’est complété ni supposé. Un nom que le registre ne connaît pas n’est pas publié. Deux homonymes ne sont jamais réunis sur la seule foi du nom.',
      ],
    },
    {
      id: 'dater',
      title: 'Dater, et ne rien affirmer au présent',
      paragraphs: [
        'Ce que dit un article vaut à la date de l’article. Une fonction « au 6 mai 2015 » n’est pas une fonction d’aujourd’hui : l’atlas ne dit pas quand elle a commencé ni si elle a cessé, sauf quand une source le dit.',
        'Quand deux sources se contredisent, les deux restent, avec leur auteur et leur date. L’atlas ne désigne pas de vainqueur.',
      ],
    },
    {
      id: 'citer',
      title: 'Citer peu, et renvoyer à l’éditeur',
      paragraphs: [
        'Les articles restent la propriété de leurs auteurs et de leurs éditeurs. L’atlas n’en montre que de courtes citations : 280 caractères au plus par passage, un quart de l’article au plus, avec l’éditeur, l’auteur quand il est connu, la date et le lien (code de la propriété intellectuelle, art.\u00A0L.\u00A0122-5, 3°\u00A0a). Au-delà, la fiche garde la place des mots, leur empreinte et un lien vers ces mots chez l’éditeur.',
        'Les commentaires de lecteurs, la publicité et l’habillage des sites ne sont jamais repris : seule leur taille est indiquée. Aucune photographie n’est reproduite.',
      ],
    },
    {
      id: 'personnes',
      title: 'Les personnes',
      paragraphs: [
        'Une fiche de personne se limite à son rôle public tel que la presse l’a écrit : fonctions et propos, à leur date. Ni âge, ni adresse, ni portrait, ni vie privée. Une personne que nomme un seul article n’est pas proposée aux moteurs de recherche.',
      ],
    },
  ],
  access: {
    id: 'acces',
    title: 'Accessibilité',
    paragraphs: [
      'Déclaration d’accessibilité. Le site est construit pour satisfaire aux WCAG 2.2, niveau AA. Chaque type de page, dans les deux langues, est contrôlé à chaque version par des tests automatiques (axe), en thème clair et en thème sombre, à 320 et à 1 280 pixels. Il se lit sans script, au clavier, sur petit écran et sur papier.',
      'Ce qui est dessiné (carte, réseau, chronologie) est dit aussi en tableau ou en liste. À ce jour, personne n’a audité le site avec une technologie d’assistance : les tests automatiques ne voient pas tout. Si quelque chose vous arrête, écrivez à l’adresse ci-dessus : c’est un défaut, et il sera corrigé ou dit ici.',
      'Aucun témoin de connexion (cookie), aucune mesure d’audience, aucune requête vers un autre site.',
    ],
  },
  /** Which readings to trust least, with how many there are in the records. */
  errors: {
    title: 'Erreurs connues',
    lead: 'Ce que le lecteur fait mal, à ce jour :',
    figures: (without: number, all: number) => `${counted(without, 'chiffre', 'chiffres')} sur ${all} n’ont pas de sujet au registre : la phrase ne dit pas toujours de qui elle parle.`,
    quotes: (without: number, all: number) => `${counted(without, 'citation', 'citations')} sur ${all} n’ont pas de locuteur connu.`,
    relations: (recall: string) => `Les relations sont les plus manquées : sur des pages inventées par d’autres mains, ${recall} de celles qui y sont annotées sont lues.`,
    dates: 'Une date déduite (« hier », « en février dernier ») dépend de la date de parution : si celle-ci est fausse, celle-là l’est aussi.',
    names: 'Un nom que le registre n’a pas n’est jamais publié : l’absence d’une fiche ne veut rien dire.',
  },
  pipeline: {
    title: 'Comment cela marche',
    steps: [
      ['Lire', 'Le texte est découpé en parties (titre, chapô, paragraphes, légendes, commentaires) ; rien n’est tiré de ce qui n’est pas l’article.'],
      ['Nommer', 'Les noms sont reconnus d’après le registre, des listes de communes et de prénoms, et leur entourage ; chaque reconnaissance garde ses raisons.'],
      ['Relever', 'Des règles écrites, une par tournure, relèvent citations, fonctions, chiffres, dates et relations.'],
      ['Relire', 'Une personne accepte, corrige ou rejette ; sa décision, datée et motivée, l’emporte toujours.'],
      ['Vérifier', 'Chaque passage est comparé au texte, caractère par caractère, avant d’être publié.'],
    ],
    rules: 'Chaque règle a sa page, avec ce qu’elle trouve et ne trouve pas :',
  },
  measure: 'Où en est la relecture',
  measured: (sources: number, quotes: number, mentions: number, share: string) =>
    `${counted(sources, 'source', 'sources')}, ${counted(quotes, 'citation', 'citations')}, ${counted(mentions, 'nom relevé', 'noms relevés')}. Part des relevés relus par une personne : ${share}. Le reste est une lecture automatique, et peut contenir des erreurs.`,
  removal: [
    'Une erreur, une attribution fausse, un propos mal coupé, une demande de droit de réponse, de rectification ou d’effacement : écrivez en donnant l’adresse de la fiche et le numéro de ligne.',
    'Les demandes sont examinées sous sept jours ; ce qui est retiré l’est du site, du paquet de données et de leurs index.',
  ],
  takedown: 'Comment un retrait est fait, pas à pas',
  contact: 'Adresse :',
  repository: 'Dépôt du projet :',
  legal: 'Mentions légales',
  publisher: 'Éditeur du site et directeur de la publication :',
  host: 'Hébergeur :',
  legalNote: 'Code sous licence MIT ; faits sous licence CC BY 4.0 ; citations et titres exclus de la licence, © leurs auteurs. Caractères : Bricolage Grotesque et Newsreader (SIL OFL 1.1). Coordonnées des lieux : GeoNames (CC BY 4.0) et Natural Earth ; contours de la carte : MapSVG (CC BY 4.0) et Natural Earth.',
}
