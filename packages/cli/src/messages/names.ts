import { defineMessage, type MessageKind } from '@garrigue/core'

export const nearName: MessageKind = defineMessage({
  id: 'registry/near-name',
  severity: 'warning',
  text: '« {name} » ressemble à « {other} » ({file}).',
  remedy: 'Si c’est la même entité, réunir les deux fichiers (l’ancien identifiant va dans « redirectsFrom »). Sinon, ce que chacune est (« classification », « description ») les distingue, et rien n’est à faire.',
  explanation: 'Une lettre de plus, de moins ou d’une autre sorte : une coquille, ou un homonyme. Deux noms ne sont jamais réunis sur leur seule ressemblance.',
})

export const oneWordPerson: MessageKind = defineMessage({
  id: 'registry/one-word-person',
  severity: 'warning',
  text: 'Le nom de cette personne, « {name} », n’a qu’un mot.',
  remedy: 'Écrire le prénom et le nom ; un surnom seul va dans « otherNames ».',
  explanation: 'Un nom d’un seul mot est porté par beaucoup de monde ; les phrases sur d’autres seraient lues comme parlant de cette personne.',
})

export const capitals: MessageKind = defineMessage({
  id: 'registry/capitals',
  severity: 'warning',
  text: 'Le nom « {name} » est écrit en capitales.',
  remedy: 'L’écrire comme la presse l’imprime dans une phrase : « {suggestion} ».',
  explanation: 'Un sigle est en capitales, un nom de plusieurs mots ne l’est que sur une affiche. La casse ne compte pas pour la lecture, mais pour ce que le site montre.',
})

export const identifierTwice: MessageKind = defineMessage({
  id: 'registry/identifier-twice',
  severity: 'error',
  text: 'L’identifiant {system} « {value} » est aussi celui de {other}.',
  remedy: 'Si c’est la même entité, réunir les deux fichiers ; sinon, corriger l’un des deux identifiants.',
  explanation: 'Un identifiant donné par Wikidata ou par l’Insee désigne une seule chose.',
})

export const wrongSiren: MessageKind = defineMessage({
  id: 'registry/wrong-siren',
  severity: 'error',
  text: '« {value} » n’est pas un numéro SIREN : sa clé de contrôle est fausse.',
  remedy: 'Recopier le numéro depuis l’annuaire des entreprises, ou ôter la ligne.',
  explanation: 'Les neuf chiffres d’un SIREN satisfont à la formule de Luhn, qui trouve toute faute d’un chiffre.',
})

export const commenter: MessageKind = defineMessage({
  id: 'registry/commenter',
  severity: 'error',
  text: '« {name} » n’est nommé que dans des commentaires de lecteurs ou dans l’habillage d’un site ({place}).',
  remedy: 'Ôter ce fichier, à moins qu’un article ne parle de cette personne ; alors, ajouter l’article.',
  explanation: 'Rien ne vient des commentaires : qui signe un avis sous un article n’a pas demandé à être dans un atlas.',
})

export const unnamed: MessageKind = defineMessage({
  id: 'registry/unnamed',
  severity: 'info',
  text: 'Aucun texte ne nomme « {name} ».',
  remedy: 'Vérifier l’orthographe du nom et de « otherNames » ; une entité sans texte peut attendre le sien, rien n’est à faire.',
  explanation: 'Une entité que rien ne cite a une page vide. Souvent, les textes écrivent son nom autrement.',
})
