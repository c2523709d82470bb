import { defineMessage, type MessageKind } from '@garrigue/core'

export const unreadable: MessageKind = defineMessage({
  id: 'yaml/unreadable',
  severity: 'error',
  text: 'Le YAML ne se lit pas : {reason}.',
  remedy: 'Écrire une clé par ligne, « clé: valeur » ; mettre entre guillemets une valeur qui contient « : » ou « # ».',
  explanation: 'Les fichiers du registre et les fichiers voisins des graines sont du YAML 1.2 sans renvois, de taille et de profondeur bornées. Rien n’y est exécuté.',
})

export const notAMapping: MessageKind = defineMessage({
  id: 'yaml/not-a-mapping',
  severity: 'error',
  text: 'Ce YAML n’est pas une suite de clés et de valeurs.',
  remedy: 'Écrire une clé par ligne : « note: une valeur ».',
  explanation: 'Un fichier du registre, un fichier voisin ou un en-tête est un tableau de clés ; une liste ou une phrase seule n’en est pas un.',
})

export const unknownKey: MessageKind = defineMessage({
  id: 'yaml/unknown-key',
  severity: 'error',
  text: 'La clé « {key} » n’existe pas ici.',
  remedy: '{hint}Clés admises : {keys}.',
  explanation: 'Une clé inconnue est presque toujours une faute de frappe ; l’ignorer ferait perdre ce qu’elle porte.',
})

export const missingKey: MessageKind = defineMessage({
  id: 'yaml/missing-key',
  severity: 'error',
  text: 'La clé « {key} » manque.',
  remedy: 'Ajouter une ligne « {key}: … ».',
  explanation: 'Une entité du registre a au moins un nom ; un article d’une page qui en porte plusieurs, au moins ses premiers mots.',
})

export const invalidValue: MessageKind = defineMessage({
  id: 'yaml/invalid-value',
  severity: 'error',
  text: '« {path} » : {reason}.',
  remedy: '{remedy}',
  explanation: 'Chaque champ a une forme : une date en EDTF, une adresse en http ou https, un identifiant en minuscules sans accents.',
})
