import { defineMessage, type MessageKind } from '@garrigue/core'

export const notAnId: MessageKind = defineMessage({
  id: 'seed/not-an-id',
  severity: 'error',
  text: '« {name} » ne peut pas être l’identifiant d’une graine.',
  remedy: 'Renommer le fichier en minuscules sans accents, chiffres, tirets et soulignés : « {suggestion} ».',
  explanation: 'Le nom du fichier est l’identifiant de la source ; il devient une adresse du site et ne change plus. Quelques mots sont réservés au site ou au système.',
})

export const duplicateId: MessageKind = defineMessage({
  id: 'seed/duplicate-id',
  severity: 'error',
  text: 'L’identifiant « {id} » existe déjà : {other}.',
  remedy: 'Renommer l’un des deux fichiers.',
  explanation: 'Deux textes ne peuvent pas porter le même identifiant, même avec une autre casse ou une autre extension. Celui qui n’a pas la bonne casse n’est pas lu ; de deux extensions, aucune ne l’est, pour que l’une ne prenne pas la place de l’autre.',
})

export const sideFileAlone: MessageKind = defineMessage({
  id: 'seed/side-file-alone',
  severity: 'error',
  text: 'Aucun texte ne porte ce nom à côté du fichier.',
  remedy: '{hint}Ajouter {id}.txt ou {id}.md, ou supprimer ce fichier.',
  explanation: 'Un fichier .yaml du dossier seeds dit ce que l’on sait du texte de même nom.',
})

export const factsTwice: MessageKind = defineMessage({
  id: 'seed/facts-twice',
  severity: 'error',
  text: 'Ce texte a un en-tête YAML et un fichier voisin {other}.',
  remedy: 'Garder l’un des deux : réunir les clés dans l’en-tête, ou dans le fichier voisin.',
  explanation: 'Ce que l’on sait d’un texte se dit à un seul endroit, pour que rien ne soit choisi en silence.',
})

export const startsNotFound: MessageKind = defineMessage({
  id: 'seed/starts-not-found',
  severity: 'error',
  text: 'Les premiers mots de cet article ne sont nulle part dans le texte : « {starts} ».',
  remedy: 'Copier les premiers mots depuis le texte, au caractère près (apostrophes, accents, espaces).',
  explanation: 'Dans une page qui porte plusieurs articles, le fichier voisin dit où chacun commence par ses premiers mots.',
})

export const startsNotUnique: MessageKind = defineMessage({
  id: 'seed/starts-not-unique',
  severity: 'error',
  text: 'Les premiers mots de cet article sont {times} fois dans le texte, lignes {lines} : « {starts} ».',
  remedy: 'Donner plus de mots, jusqu’à ce qu’ils ne soient qu’à un endroit ; au besoin la fin de ligne (« \\n » entre guillemets droits).',
  explanation: 'Dans une page qui porte plusieurs articles, les premiers mots de chacun doivent désigner un seul endroit.',
})

export const startsOnOneLine: MessageKind = defineMessage({
  id: 'seed/starts-on-one-line',
  severity: 'error',
  text: 'Deux articles commenceraient à la même ligne du texte, la ligne {line} : « {starts} ».',
  remedy: 'Donner les premiers mots de l’autre article, ou n’en garder qu’un.',
  explanation: 'Un article commence à une ligne, par son titre ; deux articles ne peuvent pas commencer à la même.',
})

export const unknownPublisher: MessageKind = defineMessage({
  id: 'seed/unknown-publisher',
  severity: 'error',
  text: 'L’éditeur « {name} » n’est pas une organisation du registre.',
  remedy: '{hint}Écrire son identifiant, le nom de son fichier dans registry/organizations, ou ajouter ce fichier.',
  explanation: 'Une citation nomme son éditeur ; il a donc sa fiche dans le registre.',
})

export const unknownPerson: MessageKind = defineMessage({
  id: 'seed/unknown-person',
  severity: 'warning',
  text: '« {name} » a la forme d’un identifiant, et le registre ne le connaît pas.',
  remedy: '{hint}Corriger l’identifiant, ajouter le fichier au registre, ou écrire le nom tel qu’il est signé.',
  explanation: 'Un auteur, ou qui reprend un article, se donne par son identifiant dans le registre, ou par son nom. Un identifiant inconnu serait publié comme un nom.',
})

export const incompleteRights: MessageKind = defineMessage({
  id: 'seed/incomplete-rights',
  severity: 'warning',
  text: '« rights: {rights} » demande aussi : {keys}. L’article est traité comme « facts ».',
  remedy: 'Compléter, ou écrire « rights: facts ».',
  explanation: 'Une courte citation est permise quand l’auteur (ou « authorNotStated: true »), l’éditeur, la date et l’adresse sont donnés ; un texte entier, quand sa licence est nommée.',
})
