import { defineMessage, type MessageKind } from '@garrigue/core'

export const tooSlow: MessageKind = defineMessage({
  id: 'reader/too-slow',
  severity: 'error',
  text: 'La lecture de ce texte a été arrêtée après {seconds} secondes.',
  remedy: 'C’est une faute du lecteur, pas du texte : merci de la signaler avec le fichier.',
  explanation: 'Le temps de lecture doit rester proportionnel à la longueur du texte. Chaque texte est lu à part, pour qu’une faute n’arrête pas les autres.',
})

export const tooMuchMemory: MessageKind = defineMessage({
  id: 'reader/too-much-memory',
  severity: 'error',
  text: 'La lecture de ce texte a été arrêtée à {megabytes} Mio de mémoire.',
  remedy: 'C’est une faute du lecteur, pas du texte : merci de la signaler avec le fichier.',
  explanation: 'La mémoire d’une lecture est bornée. Chaque texte est lu à part, pour qu’une faute n’arrête pas les autres.',
})

export const brokeDown: MessageKind = defineMessage({
  id: 'reader/broke-down',
  severity: 'error',
  text: 'Le lecteur est tombé en panne sur ce texte : {fault}.',
  remedy: 'C’est une faute du lecteur, pas du texte : merci de la signaler avec le fichier.',
  explanation: 'Le lecteur promet de rendre une lecture ou un message pour n’importe quel texte ; une panne est une promesse rompue, qui ne coûte que ce texte.',
})
