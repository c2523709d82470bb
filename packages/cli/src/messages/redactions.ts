import { defineMessage, type MessageKind } from '@garrigue/core'

export const applied: MessageKind = defineMessage({
  id: 'redaction/applied',
  severity: 'info',
  text: 'Des retraits demandés s’appliquent : entités retirées, {entities} ; textes dont les fiches changent, {seeds}.',
  remedy: 'Rien n’est à faire : le retrait est voulu. Pour le lever, ôter son entrée de redactions.yaml.',
  explanation: 'Une personne a demandé à ne plus être nommée. Son nom est retiré des fiches à chaque lecture, même quand un nouveau texte ou un nouveau fichier du registre le rapporte.',
})

export const inFileName: MessageKind = defineMessage({
  id: 'redaction/in-file-name',
  severity: 'error',
  text: 'Le nom de ce fichier nomme quelqu’un qui ne doit plus être nommé : ses fiches ne sont pas écrites.',
  remedy: 'Renommer le texte et ses fichiers voisins.',
  explanation: 'Le nom du fichier est l’identifiant de la source et une adresse du site ; il ne peut pas être retiré sans être changé.',
})

export const stillNamed: MessageKind = defineMessage({
  id: 'redaction/still-named',
  severity: 'error',
  text: 'Ce fichier nomme encore quelqu’un qui ne doit plus être nommé.',
  remedy: 'Lancer « npm run -s garrigue -- extract » ; si le message demeure, c’est une faute de Garrigue : merci de la signaler.',
  explanation: 'Les fiches sont relues une dernière fois avant d’être écrites, puis avant d’être exportées. Ce qui nomme encore une personne retirée n’en sort pas.',
})
