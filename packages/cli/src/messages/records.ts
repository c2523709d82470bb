import { defineMessage, type MessageKind } from '@garrigue/core'

export const stale: MessageKind = defineMessage({
  id: 'records/stale',
  severity: 'error',
  text: 'Ce fichier ne correspond plus aux textes, au registre, aux règles ou aux messages.',
  remedy: 'Lancer « npm run -s garrigue -- extract » et relire la différence.',
  explanation: 'Les fiches de packages/data/records sont écrites par « garrigue extract » et relues comme un verrou : elles doivent être celles que les règles donnent aujourd’hui.',
})

export const tooMany: MessageKind = defineMessage({
  id: 'records/too-many',
  severity: 'error',
  text: 'Ce fichier est en trop : aucun texte ni aucune entité du registre ne le donne.',
  remedy: 'Lancer « npm run -s garrigue -- extract », qui le retire, et relire la différence.',
  explanation: 'Une fiche sans texte ni entité vient d’un fichier supprimé ou renommé, ou a été écrite à la main.',
})

export const notWritten: MessageKind = defineMessage({
  id: 'records/not-written',
  severity: 'error',
  text: 'Les fiches ne sont pas celles que donnent les textes, le registre et les règles ; fichiers à écrire : {count} ({paths}).',
  remedy: 'Lancer « npm run -s garrigue -- extract » (ou « check --fix ») et relire la différence.',
  explanation: 'Les fiches de packages/data/records accompagnent le texte dans la même demande : c’est leur différence que l’on relit.',
})
