import { defineMessage, type MessageKind } from '@garrigue/core'

export const noSpeaker: MessageKind = defineMessage({
  id: 'claim/no-speaker',
  severity: 'warning',
  text: 'On ne sait pas qui dit : « {words} ».',
  remedy: 'Si le texte le dit, corriger par une décision (« garrigue review {file} ») ; sinon, l’accepter ainsi.',
  explanation: 'Une citation sans auteur est publiée comme telle. Celle qu’une personne a relue n’est plus signalée.',
})

export const unknownSpeaker: MessageKind = defineMessage({
  id: 'claim/unknown-speaker',
  severity: 'warning',
  text: 'Cette citation est de « {speaker} », que le registre n’a pas ; elle paraît sans auteur : « {words} ».',
  remedy: 'Créer sa fiche (« garrigue review {file} --names »), ou accepter la citation ainsi.',
  explanation: 'Un nom que le registre n’a pas n’est jamais publié, même à côté de ses mots.',
})

export const overCaps: MessageKind = defineMessage({
  id: 'record/over-caps',
  severity: 'error',
  text: 'La source « {source} » montre plus de mots que ses droits (« {rights} ») ne le permettent : {what}.',
  remedy: 'Lancer « npm run -s garrigue -- extract » ; si la faute demeure, la signaler.',
  explanation: 'Les bornes des citations sont dans un seul tableau (packages/schema/src/rights.ts). Les fiches sont recomptées sans le programme qui les écrit.',
})

export const personalData: MessageKind = defineMessage({
  id: 'record/personal-data',
  severity: 'error',
  text: 'Une fiche montre {what} : « {found} ».',
  remedy: 'Retirer la fiche par une décision (« decide: reject ») ; ni numéro ni adresse personnelle n’est publié.',
  explanation: 'D’une personne, on ne garde que ses fonctions publiques et ses propos. Un numéro de téléphone ou une adresse électronique n’en est pas, même quand l’article l’imprime.',
})

export const decisionLater: MessageKind = defineMessage({
  id: 'decision/later-than-today',
  severity: 'error',
  text: 'Cette décision est datée du {on}, qui n’est pas encore venu.',
  remedy: 'Corriger « on » : le jour où la décision a été prise.',
  explanation: 'Une décision dit qui l’a prise, et quand. Une date à venir est une faute de frappe.',
})
