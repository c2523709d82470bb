import { defineMessage, type MessageKind } from '@garrigue/core'

export const rightsNotStated: MessageKind = defineMessage({
  id: 'rights/not-stated',
  severity: 'warning',
  text: 'Les droits de cet article ne sont pas dits.',
  remedy: 'Écrire « rights: facts » (aucun mot montré), « rights: excerpt » (courtes citations) ou « rights: full » (licence nommée) ; « garrigue check --fix » écrit « facts ».',
  explanation: 'Sans droits, un article est traité comme « facts ». Le dire montre que quelqu’un s’est posé la question.',
})

export const rightsExpired: MessageKind = defineMessage({
  id: 'rights/expired',
  severity: 'error',
  text: 'Les droits de cet article (« rights: {rights} ») ont pris fin le {until}.',
  remedy: 'Renouveler l’accord et changer « rightsUntil », ou écrire « rights: facts » et ôter « rightsUntil ».',
  explanation: 'Un accord avec un éditeur peut avoir un terme. Passé ce jour, plus un mot de l’article ne doit être publié.',
})

export const pressPublisherRight: MessageKind = defineMessage({
  id: 'rights/press-publisher',
  severity: 'warning',
  text: 'Cet article de {year} est encore protégé par le droit voisin des éditeurs de presse, jusqu’à la fin de {until} ; « rights: {rights} » en montre des extraits.',
  remedy: 'Écrire « rights: facts » jusque-là ; ou, si l’éditeur a donné son accord, son terme dans « rightsUntil ».',
  explanation: 'Depuis 2019, un éditeur de presse doit donner son accord à la reprise en ligne pendant les deux années civiles qui suivent la parution (CPI, articles L. 218-1 et L. 211-3-1) ; seuls de très courts extraits y échappent.',
})

export const needlessLicence: MessageKind = defineMessage({
  id: 'rights/needless-licence',
  severity: 'warning',
  text: 'Une licence (« {licence} ») est nommée, mais les droits ne sont pas « full ».',
  remedy: 'Écrire « rights: full » si la licence permet de publier tout le texte, sinon ôter « licence ».',
  explanation: 'La licence est ce qui permet de montrer un texte entier. À côté d’autres droits, elle fait douter de ce qui a été accordé.',
})

export const addressMissing: MessageKind = defineMessage({
  id: 'address/missing',
  severity: 'warning',
  text: 'L’adresse de l’article n’est pas connue.',
  remedy: 'Ajouter « url: https://… » au fichier voisin ; si la page n’est plus en ligne, le dire dans « note ».',
  explanation: 'Sans adresse, un lecteur ne peut pas retrouver les mots chez l’éditeur, et aucune citation n’est montrée.',
})

export const addressTracked: MessageKind = defineMessage({
  id: 'address/tracked',
  severity: 'warning',
  text: 'L’adresse porte de quoi suivre qui la partage : {parameters}.',
  remedy: 'Écrire l’adresse sans cela : {clean} ; « garrigue check --fix » le fait.',
  explanation: 'Ce qu’un réseau social ou une lettre d’information ajoute à une adresse ne change pas la page, mais fait passer la même page pour deux.',
})

export const addressTwice: MessageKind = defineMessage({
  id: 'address/twice',
  severity: 'warning',
  text: 'Cette adresse est aussi celle de {other}.',
  remedy: 'Si c’est le même article, n’en garder qu’un ; sinon, corriger l’une des deux adresses.',
  explanation: 'Deux textes de la même adresse compteraient le même témoignage deux fois. Le protocole, « www », la barre finale et les paramètres de suivi ne comptent pas.',
})

export const publisherMissing: MessageKind = defineMessage({
  id: 'seed/no-publisher',
  severity: 'warning',
  text: 'L’éditeur de cet article n’est pas connu.',
  remedy: 'Ajouter « publisher: » avec l’identifiant d’une organisation du registre.',
  explanation: 'Chaque fait publié dit qui l’a imprimé. Sans éditeur, aucune citation n’est montrée.',
})

export const authorMissing: MessageKind = defineMessage({
  id: 'seed/no-author',
  severity: 'warning',
  text: 'Ni le texte ni le fichier voisin ne disent qui a écrit cet article.',
  remedy: 'Ajouter « author: Prénom Nom », ou « authorNotStated: true » si la page, relue, ne nomme personne.',
  explanation: 'Le nom de l’auteur accompagne ses mots (droit moral). « Personne n’a regardé » n’est pas « l’article n’est pas signé ».',
})

export const dateMissing: MessageKind = defineMessage({
  id: 'seed/no-date',
  severity: 'warning',
  text: 'Rien ne dit quand cet article a paru : ses faits ({claims}) et ses fonctions ({roles}) n’ont pas de date.',
  remedy: 'Ajouter « published: 2015-05-06 » (ou 2015-05, 2015~) ; « note » peut dire d’où la date est connue.',
  explanation: 'Une fonction lue dans la presse est vraie à la date de l’article, et jamais « aujourd’hui ». Sans date, on ne sait pas quand elle l’était.',
})

export const datesDisagree: MessageKind = defineMessage({
  id: 'seed/dates-disagree',
  severity: 'error',
  text: '« {key}: {date} » est {than}.',
  remedy: 'Corriger l’une des deux dates.',
  explanation: 'Un article ne paraît pas demain, et une page n’est pas recueillie avant d’avoir paru.',
})

export const foreignLanguage: MessageKind = defineMessage({
  id: 'seed/foreign-language',
  severity: 'warning',
  text: 'La langue de ce texte est « {language} » ; le lecteur ne lit que le français.',
  remedy: 'Ne garder que des textes en français, ou corriger « language ».',
  explanation: 'Les règles du lecteur sont celles du français ; dans une autre langue, elles liraient de travers.',
})

export const repost: MessageKind = defineMessage({
  id: 'seed/repost',
  severity: 'warning',
  text: '{share} % de ce texte est déjà dans {other}.',
  remedy: 'Si c’est une reprise, ne garder que l’original, ou dire « repostedBy » et « via » dans le fichier voisin.',
  explanation: 'Une reprise n’est pas un second témoignage : elle ferait croire que deux sources disent la même chose.',
})

export const manyOfPublisher: MessageKind = defineMessage({
  id: 'seed/many-of-publisher',
  severity: 'warning',
  text: '{count} articles de « {publisher} » sont ici sans licence ; au-delà de {most}, demander à l’éditeur.',
  remedy: 'Écrire à l’éditeur, et noter sa réponse dans docs/decisions.',
  explanation: 'Le droit du producteur de base de données (CPI, article L. 341-1) interdit d’extraire une partie substantielle de ce qu’un éditeur publie.',
})
