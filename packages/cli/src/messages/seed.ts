import { defineMessage, type MessageKind } from '@garrigue/core'

export const notAnId: MessageKind = defineMessage({
  id: 'seed/not-an-id',
  severity: 'error',
  text: '« {name} » ne peut pas être l’identifiant d’une graine.',
  remedy: 'Renommer le fichier en minuscules sans accents, chiffres, tirets et soulignés : « {suggestion} ».',
  explanation: 'Le nom du fichier est l’identifiant de la source ; il devient une adresse du site et ne change plus.',
})

export const duplicateId: MessageKind = defineMessage({
  id: 'seed/duplicate-id',
  severity: 'error',
  text: 'L’identifiant « {id} » existe déjà : {other}.',
  remedy: 'Renommer l’un des deux fichiers.',
  explanation: 'Deux textes ne peuvent pas porter le même identifiant, même avec une autre casse ou une autre extension.',
})

export const sideFileAlone: MessageKind = defineMessage({
  id: 'seed/side-file-alone',
  severity: 'error',
  text: 'Aucun texte ne porte ce nom à côté du fichier.',
  remedy: 'Ajouter {id}.txt ou {id}.md, ou supprimer ce fichier.',
  explanation: 'Un fichier .yaml du dossier seeds dit ce que l’on sait du texte de même nom.',
})

export const notRegular: MessageKind = defineMessage({
  id: 'seed/not-a-file',
  severity: 'error',
  text: 'Ce n’est pas un fichier ordinaire.',
  remedy: 'Remplacer le lien ou le dossier par une copie du texte.',
  explanation: 'Un lien symbolique pourrait faire lire un fichier hors du dépôt.',
})

export const unknownPublisher: MessageKind = defineMessage({
  id: 'seed/unknown-publisher',
  severity: 'error',
  text: 'L’éditeur « {publisher} » n’est pas une organisation du registre.',
  remedy: 'Ajouter registry/organizations/{publisher}.yaml, ou corriger l’identifiant.',
  explanation: 'Une citation nomme son éditeur ; il a donc sa fiche dans le registre.',
})

export const incompleteRights: MessageKind = defineMessage({
  id: 'seed/incomplete-rights',
  severity: 'warning',
  text: '« rights: {rights} » demande : {missing}. L’article est traité comme « facts ».',
  remedy: 'Compléter le fichier voisin, ou écrire « rights: facts ».',
  explanation: 'Une courte citation est permise quand l’auteur (ou « authorNotStated: true »), l’éditeur, la date et l’adresse sont donnés ; un texte entier, quand sa licence est nommée.',
})
