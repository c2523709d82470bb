import { defineMessage, type MessageKind } from './define-message.ts'

export const unknown: MessageKind = defineMessage({
  id: 'entity/unknown',
  severity: 'info',
  text: '« {name} » ({kind}) n’est pas dans le registre.',
  remedy: 'Si ce nom compte, créer registry/{folder}/{id}.yaml, avec pour contenu : {entry} ; sinon, rien n’est à faire.',
  explanation:
    'Un nom que le registre n’a pas reçoit un identifiant provisoire, et rien de ce qui le concerne n’est publié. Chacun est signalé une fois, là où l’article le nomme d’abord. S’il n’est le nom de rien, une décision le rejette.',
})

export const nearKnown: MessageKind = defineMessage({
  id: 'entity/near-known',
  severity: 'warning',
  text: '« {name} » ({kind}) n’est pas dans le registre, mais ressemble à « {known} ».',
  remedy: 'Si c’est le même nom, l’ajouter aux « otherNames » de registry/{folder}/{knownId}.yaml ; sinon, créer registry/{folder}/{id}.yaml, avec pour contenu : {entry}.',
  explanation:
    'Une lettre de plus, de moins ou d’une autre sorte, ou les mêmes mots dans un autre ordre : une coquille du texte, ou un homonyme. Deux noms ne sont jamais réunis sur leur seule ressemblance : c’est à une personne de le dire.',
})
