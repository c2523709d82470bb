import { defineMessage, type MessageKind } from './define-message.ts'

export const empty: MessageKind = defineMessage({
  id: 'size/empty',
  severity: 'error',
  text: 'Le fichier est vide, ou ne contient que des blancs.',
  remedy: 'Coller le texte de la page dans le fichier, ou supprimer le fichier.',
  explanation: 'Une graine est le texte d’une page ; un fichier vide ne porte rien que l’on puisse citer.',
})

export const tooLarge: MessageKind = defineMessage({
  id: 'size/too-large',
  severity: 'error',
  text: 'Le fichier fait {size} Kio ; une graine en fait au plus {most}.',
  remedy: 'Ne garder que le texte d’une page, sans le code ni les images ; une page très longue se coupe en plusieurs graines.',
  explanation: 'Le plus long article de presse fait moins de 60 Kio. Un fichier plus grand est presque toujours une page enregistrée avec son code, ou plusieurs pages collées.',
})

export const longLine: MessageKind = defineMessage({
  id: 'size/long-line',
  severity: 'error',
  text: 'Une ligne fait {size} caractères ; une ligne en fait au plus {most}.',
  remedy: 'Couper le texte en paragraphes, un par ligne, comme sur la page d’origine.',
  explanation: 'Une ligne de plus de 64 Kio n’est pas un paragraphe : c’est un fichier dont les fins de ligne ont été perdues, ou du code.',
})

export const tooManyLines: MessageKind = defineMessage({
  id: 'size/too-many-lines',
  severity: 'error',
  text: 'Le fichier a {size} lignes ; une graine en a au plus {most}.',
  remedy: 'Ne garder que le texte d’une page.',
  explanation: 'Une page de presse compte quelques dizaines de lignes ; au-delà de 5 000, ce n’en est pas une.',
})
