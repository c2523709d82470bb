import { defineMessage, type MessageKind } from './define-message.ts'

export const weekdayDisagrees: MessageKind = defineMessage({
  id: 'date/weekday-disagrees',
  severity: 'warning',
  text: '« {words} » : le {date} était un {weekday}.',
  remedy: 'Vérifier la date de parution de l’article ; si elle est juste, c’est le texte qui se trompe, et rien n’est à faire.',
  explanation:
    'Le jour de la semaine écrit dans le texte ne tombe pas sur cette date, l’année étant celle de l’article. La date de l’article l’emporte ; le désaccord est signalé et rien n’est déplacé en silence.',
})

export const impossible: MessageKind = defineMessage({
  id: 'date/impossible',
  severity: 'warning',
  text: '« {words} » n’est pas un jour du calendrier.',
  remedy: 'Rien à faire si la coquille est dans le texte d’origine : elle reste citée telle quelle.',
  explanation: 'Un 31 juin ou un 29 février 2015 est lu comme des mots, pas comme une date : aucun jour voisin n’est deviné à sa place.',
})
