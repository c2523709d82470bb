import { defineMessage, type MessageKind } from './define-message.ts'

export const unreadable: MessageKind = defineMessage({
  id: 'front-matter/unreadable',
  severity: 'error',
  text: 'L’en-tête YAML ne se lit pas : {reason}.',
  remedy: 'Corriger l’en-tête entre les deux lignes « --- » : une clé par ligne, « clé: valeur ».',
  explanation: 'Un fichier .md peut commencer par un en-tête YAML qui porte les mêmes clés que le fichier voisin d’un .txt : url, publisher, published, author, rights et d’autres.',
})

export const invalid: MessageKind = defineMessage({
  id: 'front-matter/invalid',
  severity: 'error',
  text: 'L’en-tête YAML n’est pas une suite de clés et de valeurs.',
  remedy: 'Écrire une clé par ligne : « publisher: la-tribune ».',
  explanation: 'L’en-tête d’un fichier .md est un tableau de clés ; une liste ou une phrase seule n’en est pas un.',
})

export const unclosed: MessageKind = defineMessage({
  id: 'front-matter/unclosed',
  severity: 'error',
  text: 'L’en-tête YAML ouvert à la première ligne n’est pas refermé.',
  remedy: 'Ajouter une ligne « --- » après la dernière clé ; si la première ligne n’est qu’un trait, la supprimer.',
  explanation: 'Un fichier .md dont la première ligne est « --- », suivie d’une clé, ouvre un en-tête YAML. Tant qu’une seconde ligne « --- » ne le referme pas, ses clés sont lues comme le début de l’article, et ce que l’on sait de lui est perdu.',
})
