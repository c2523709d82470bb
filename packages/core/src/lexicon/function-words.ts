/**
 * Words that a sentence can start with and that no name does, folded: articles aside (`ARTICLES`), all that is neither noun nor name.
 * A capital on one of these tells only that a sentence starts.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a ai aie aient ainsi alors apres assez au aucun aucune audit aujourd'hui auparavant aupres auquel aussi autant autour autre autres autrement aux auxquels avant avec
  beaucoup bien bientot bon bref c' ca car ce ceci cela celle celles celui cependant certain certaine certaines certains ces cet cette ceux chacun chacune chaque chez ci combien
  comme comment contre cote d' dans davantage de debut dedans dehors deja demain depuis derriere des desormais dessous dessus deux devant dix donc dont du duquel durant
  elle elles en encore enfin ensemble ensuite entre environ est et etait etant ete etre eux face faute fin grace hier hors huit ici il ils j' jamais je jusqu' jusque
  l' la laquelle le lequel les lesquelles lesquels leur leurs loin lors lorsqu' lorsque lui m' ma maintenant mais malgre me meme memes mes mieux mille moi moins mon mme
  n' ne neanmoins neuf ni non nos notamment notre nous nul objectif on onze or ou oui outre par parce parfois parmi partout pas pendant peu peut plus plusieurs plutot pour
  pourquoi pourtant pres presque prochain prochaine puis puisqu' puisque qu' quand quant quarante quatorze quatre que quel quelle quelles quelqu' quelque quelques quels qui quinze quiconque
  quoi quoique reste restent restait resultat rien s' sa sans sauf se seize selon suivant moyennant concernant sept ses seul seule seulement seuls si sinon six soit son sont sous souvent suite sur surtout t' ta tandis tant tard te tel telle telles tels
  toi ton tot toujours tous tout toute toutefois toutes treize trente tres trois trop tu un une vers via vingt voici voila voire vos votre vous vraiment vu y zero
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
  anciennement actuellement egalement evidemment finalement globalement heureusement malheureusement justement lentement initialement officiellement parallelement particulierement
  pratiquement precisement prealablement principalement probablement rapidement recemment reellement simplement uniquement concretement clairement certes
  interroge interrogee interroges fonde fondee fondes fondees cree creee crees creees ne nee nes nees lance lancee installe installee issu issue base basee situe situee parti partie passe passee
  arrive arrivee porte portee prevu prevue dote dotee membre ancien ancienne anciens anciennes ex nouveau nouvelle nouveaux nouvelles premier premiere derniere dernier
  merci bonjour bonsoir bienvenue bravo allo attention exemple oui vive photo photos zoom video credit credits source sources lire voir partager partagez partage imprimer envoyer suivre
  contact contacts accueil menu recherche rechercher retour publie publiee publication mis mise actualite actualites article articles commentaire commentaires
  monsieur madame mesdames messieurs mademoiselle docteur professeur maitre redaction rectificatif carnet direction cap rencontre objectif verdict bilan invite invites invitee invitees tarif tarifs inscription inscriptions renseignements reservations intervenants animateurs participants`.split(/\s+/u),
)

/** Articles, folded: within a sentence a capital one belongs to the name (« chez La Poste »), at its start nobody knows. */
export const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'"])
