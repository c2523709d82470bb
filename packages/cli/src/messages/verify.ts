import { defineMessage, type MessageKind } from '@garrigue/core'

export const nothingToVerify: MessageKind = defineMessage({
  id: 'verify/nothing-to-verify',
  severity: 'error',
  text: 'Il n’y a aucun passage à vérifier dans ce dossier.',
  remedy: 'Vérifier le chemin des fiches (« --records »), ou lancer d’abord « garrigue extract ».',
  explanation: 'Une vérification qui ne vérifie rien ne prouve rien : elle échoue, au lieu de dire que tout va bien.',
})

export const recordUnreadable: MessageKind = defineMessage({
  id: 'verify/record-unreadable',
  severity: 'error',
  text: 'Cette fiche ne se lit pas : {reason}.',
  remedy: 'Lancer « npm run -s garrigue -- extract », qui la réécrit, et relire la différence.',
  explanation: 'Les fiches sont du JSON écrit par « garrigue extract ». Une fiche illisible ne peut rien citer.',
})

export const textMissing: MessageKind = defineMessage({
  id: 'verify/text-missing',
  severity: 'error',
  text: 'Le texte « {seed} » n’est pas dans le dossier des graines : rien de ce qu’il porte n’est vérifié.',
  remedy: 'Indiquer le bon dossier avec « --seeds », ou y remettre {seed}.txt ou {seed}.md.',
  explanation: 'Un passage se vérifie dans le texte dont il est tiré ; sans lui, la fiche est une affirmation.',
})

export const otherDocument: MessageKind = defineMessage({
  id: 'verify/other-document',
  severity: 'error',
  text: 'Le texte {file} n’est pas celui dont la source « {source} » est tirée : son empreinte est {found}, et non {cited}.',
  remedy: 'Remettre le texte tel qu’il était, ou lancer « npm run -s garrigue -- extract » s’il a été corrigé.',
  explanation: 'L’empreinte (SHA-256) du texte entier est dans chaque source. Un autre texte à sa place ferait citer des mots qui n’ont pas été lus.',
})

export const emptyPassage: MessageKind = defineMessage({
  id: 'verify/empty-passage',
  severity: 'error',
  text: 'Le passage {span} de « {source} » n’a pas de mots.',
  remedy: 'Corriger la règle ou la décision qui l’a donné, puis lancer « npm run -s garrigue -- extract ».',
  explanation: 'Un passage vide ou blanc se retrouve dans n’importe quel texte : il ne prouve rien.',
})

export const outsideSource: MessageKind = defineMessage({
  id: 'verify/outside-source',
  severity: 'error',
  text: 'Le passage {span} sort de l’article « {source} », ou n’a pas la longueur de ses mots.',
  remedy: 'Corriger la règle ou la décision qui l’a donné, puis lancer « npm run -s garrigue -- extract ».',
  explanation: 'Un passage est une suite de caractères d’un seul article, du premier compris au dernier exclu.',
})

export const foreignZone: MessageKind = defineMessage({
  id: 'verify/foreign-zone',
  severity: 'error',
  text: 'Le passage {span} de « {source} » n’est pas dans une partie de l’article (« {zone} »).',
  remedy: 'Corriger la règle ou la décision qui l’a donné : rien ne vient d’un commentaire ni de l’habillage du site.',
  explanation: 'La zone d’un passage doit être celle du segment où il se trouve, et l’une des zones propres de l’article.',
})

export const otherWords: MessageKind = defineMessage({
  id: 'verify/other-words',
  severity: 'error',
  text: 'À l’endroit {span} de « {source} », le texte porte « {found} », et non « {cited} ».',
  remedy: 'Lancer « npm run -s garrigue -- extract » ; si la faute demeure, la signaler.',
  explanation: 'Les mots cités sont comparés au texte caractère pour caractère, sans tolérance pour la casse ni la ponctuation.',
})

export const wrongHash: MessageKind = defineMessage({
  id: 'verify/wrong-hash',
  severity: 'error',
  text: 'L’empreinte du passage {span} de « {source} » n’est pas celle de ses mots.',
  remedy: 'Lancer « npm run -s garrigue -- extract » ; si la faute demeure, la signaler.',
  explanation: 'L’empreinte (SHA-256) permet de vérifier un passage même quand ses mots ne peuvent pas être montrés.',
})

export const unknownReference: MessageKind = defineMessage({
  id: 'verify/unknown-reference',
  severity: 'error',
  text: '« {field} » renvoie à « {id} », qu’aucune fiche ne porte.',
  remedy: 'Lancer « npm run -s garrigue -- extract », après avoir corrigé le registre ou la décision.',
  explanation: 'Chaque identifiant nommé par une fiche doit mener quelque part, sans passer par un ancien identifiant.',
})

export const idTwice: MessageKind = defineMessage({
  id: 'verify/id-twice',
  severity: 'error',
  text: 'L’identifiant « {id} » est déjà celui d’une autre fiche, dans {other}.',
  remedy: 'Lancer « npm run -s garrigue -- extract » ; si la faute demeure, la signaler.',
  explanation: 'Un identifiant désigne une seule chose, sur toutes les graines : une adresse citée ailleurs ne peut pas en désigner deux.',
})

export const idReused: MessageKind = defineMessage({
  id: 'verify/id-reused',
  severity: 'error',
  text: 'L’identifiant « {id} » a été abandonné (dans {other}) et sert de nouveau.',
  remedy: 'Donner à la fiche un autre identifiant, ou retirer la décision qui avait abandonné celui-ci.',
  explanation: 'L’identifiant d’une fiche retirée, réunie ou corrigée ne resservira pas : qui l’a noté ne doit pas tomber sur autre chose.',
})
