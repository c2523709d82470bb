import { defineMessage, type MessageKind } from './define-message.ts'

export const unnamed: MessageKind = defineMessage({
  id: 'garrigue/unknown',
  severity: 'info',
  text: 'Un greffon extérieur a donné un message sans identifiant.',
  remedy: 'Lire le message : ses mots et sa gravité sont ceux du greffon.',
  explanation: 'Le lecteur accepte les greffons d’autrui, dont les messages passent tels quels. Celui-ci n’a pas dit de quelle règle il vient.',
})
