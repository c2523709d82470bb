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
