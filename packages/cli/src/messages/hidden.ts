import { defineMessage, type MessageKind } from '@garrigue/core'

export const directionCharacter: MessageKind = defineMessage({
  id: 'text/direction-character',
  severity: 'error',
  text: 'Un caractère qui retourne le sens de l’écriture, ou une marque cachée, est ici ({code}, {times} fois dans le fichier).',
  remedy: 'Recopier ce passage depuis la page ; un texte français n’en porte pas.',
  explanation: 'Ces caractères font lire autre chose que ce qui est écrit : un nom, une adresse ou un chiffre pourraient être maquillés.',
})

export const invisibleCharacter: MessageKind = defineMessage({
  id: 'text/invisible-character',
  severity: 'warning',
  text: 'Un caractère qui ne se voit pas est ici ({code}, {times} fois dans le fichier).',
  remedy: 'Vérifier que les noms voisins sont bien lus (« garrigue explain {place} ») ; un texte déjà dans le dépôt ne se retouche pas.',
  explanation: 'Les sites glissent des espaces sans largeur et des césures cachées dans les mots ; un nom coupé ainsi peut ne pas être reconnu.',
})

export const mixedScript: MessageKind = defineMessage({
  id: 'text/mixed-script',
  severity: 'warning',
  text: 'Le mot « {word} » mêle deux alphabets ({scripts}).',
  remedy: 'Recopier le mot depuis la page ; si elle l’écrit vraiment ainsi, le dire dans la demande.',
  explanation: 'Une lettre grecque ou cyrillique prend l’apparence d’une lettre latine, et fait un autre nom du même mot.',
})
