import { defineMessage, type MessageKind } from '@garrigue/core'

export const badColumns: MessageKind = defineMessage({
  id: 'gold/bad-columns',
  severity: 'error',
  text: 'Cette ligne a {found} colonnes au lieu de {wanted}.',
  remedy: 'Séparer par des tabulations : {columns}. Une colonne sans objet porte « - ».',
  explanation: 'Une table d’annotations a une ligne par fait, et toujours les mêmes colonnes, que nomme sa première ligne.',
})

export const badFloors: MessageKind = defineMessage({
  id: 'gold/bad-floors',
  severity: 'error',
  text: 'Les planchers ne se lisent pas : {reason}.',
  remedy: 'Rétablir la version précédente du fichier, puis lancer « npm run -s garrigue -- evaluate --update-floors ».',
  explanation: 'Le fichier des planchers est écrit par la commande : jeu, mesure, puis précision, rappel et F1 entre 0 et 1.',
})

export const badRow: MessageKind = defineMessage({
  id: 'gold/bad-row',
  severity: 'error',
  text: 'Cette ligne de la table [{table}] n’a pas la forme attendue : {reason}.',
  remedy: 'Écrire « {form} ».',
  explanation: 'Les tables d’une annotation ont une ligne par fait, aux colonnes séparées par des barres verticales ; leurs numéros de ligne comptent depuis 1 dans le texte d’origine.',
})

export const badDate: MessageKind = defineMessage({
  id: 'gold/bad-date',
  severity: 'error',
  text: '« {date} » n’est pas une date.',
  remedy: 'Écrire une date en EDTF (2015-05-06, 2015-05, 2015~), plusieurs séparées par « ; », ou « - ».',
  explanation: 'Les dates annotées sont en EDTF, niveau 1, comme celles des lectures, pour qu’elles se comparent.',
})

export const belowFloor: MessageKind = defineMessage({
  id: 'gold/below-floor',
  severity: 'error',
  text: 'Jeu « {set} », mesure « {measure} » : {figure} de {value}, sous son plancher de {floor}.',
  remedy: 'Voir ce qui manque par « npm run -s garrigue -- evaluate --set {set} --misses {measure} », et corriger la règle.',
  explanation: 'Un changement ne doit pas faire lire moins bien ce qui l’était déjà. Un plancher ne s’abaisse que de propos délibéré (« --update-floors --lower »), avec une raison dans la demande.',
})

export const identityDiffers: MessageKind = defineMessage({
  id: 'gold/identity-differs',
  severity: 'error',
  text: 'D’après les marques, « {id} » est nommé dans : {found}.',
  remedy: 'Écrire ces textes à sa ligne « same » ; une entité nommée dans un seul texte n’en a pas.',
  explanation: 'La table dit quelles entités sont les mêmes d’un texte à l’autre ; les marques portent déjà leurs identifiants, et les deux doivent s’accorder.',
})

export const lineWithoutZone: MessageKind = defineMessage({
  id: 'gold/line-without-zone',
  severity: 'error',
  text: 'Ces lignes du texte n’ont pas de zone : {lines}.',
  remedy: 'Ajouter pour chacune une ligne « numéro | zone » à la table [zones].',
  explanation: 'Chaque ligne du texte qui n’est pas blanche a une zone et une seule.',
})

export const missingTable: MessageKind = defineMessage({
  id: 'gold/missing-table',
  severity: 'error',
  text: 'La table [{table}] manque.',
  remedy: 'Ajouter une ligne « [{table}] » après « ===== », même si rien ne la suit.',
  explanation: 'Une annotation a toutes ses tables : une table vide dit qu’il n’y a rien, une table absente ne dit rien.',
})

export const noTables: MessageKind = defineMessage({
  id: 'gold/no-tables',
  severity: 'error',
  text: 'Aucune ligne « ===== » ne sépare le texte annoté de ses tables.',
  remedy: 'Ajouter après le texte une ligne « ===== », puis les tables [articles], [zones], [relations] et [notes].',
  explanation: 'Une annotation est le texte avec ses marques, puis une ligne « ===== », puis ses tables.',
})

export const noText: MessageKind = defineMessage({
  id: 'gold/no-text',
  severity: 'error',
  text: 'Aucun texte ne porte le nom de cette annotation.',
  remedy: 'Ajouter {where}, ou supprimer ce fichier.',
  explanation: 'L’annotation d’une graine porte le nom de la graine ; le texte des autres est à côté d’elle.',
})

export const notMeasured: MessageKind = defineMessage({
  id: 'gold/not-measured',
  severity: 'error',
  text: 'Jeu « {set} », mesure « {measure} » : elle a un plancher et n’est plus mesurée.',
  remedy: 'Rétablir la mesure ou ses annotations ; si elle a été renommée, la renommer aussi dans ce fichier.',
  explanation: 'Un plancher qui n’est plus comparé à rien ne tient plus rien.',
})

export const oddValue: MessageKind = defineMessage({
  id: 'gold/odd-value',
  severity: 'warning',
  text: 'La valeur « {value} » d’une marque « {kind} » n’a pas sa forme : {form}.',
  remedy: 'Voir GUIDE.md ; une valeur qui n’a pas sa forme n’est jamais lue juste.',
  explanation: 'Les valeurs sont comparées à celles que lit le programme : un nombre à un nombre, une date en EDTF à une date en EDTF.',
})

export const textDiffers: MessageKind = defineMessage({
  id: 'gold/text-differs',
  severity: 'error',
  text: 'Sans ses marques, l’annotation n’est plus le texte {text} : « {found} » au lieu de « {wanted} ».',
  remedy: 'Rétablir ces mots au caractère près : une annotation n’ajoute que des marques.',
  explanation: 'Une annotation est le texte d’origine, octet pour octet, avec des marques : c’est ce qui donne à chaque marque sa place exacte.',
})

export const unclosedMark: MessageKind = defineMessage({
  id: 'gold/unclosed-mark',
  severity: 'error',
  text: 'La marque « {mark} » n’est pas fermée.',
  remedy: 'Ajouter « ⟧ » après les mots qu’elle couvre.',
  explanation: 'Une marque s’ouvre par « ⟦ » et se ferme par « ⟧ » ; une marque peut en contenir d’autres, entières.',
})

export const unknownId: MessageKind = defineMessage({
  id: 'gold/unknown-id',
  severity: 'error',
  text: '« {id} » n’est nommé par aucune marque ni aucune relation de {text}.',
  remedy: '{hint}Écrire l’identifiant que porte l’annotation, ou « - ».',
  explanation: 'Les tables d’un dossier d’annotations parlent des mêmes entités que les annotations elles-mêmes.',
})

export const unknownMark: MessageKind = defineMessage({
  id: 'gold/unknown-mark',
  severity: 'error',
  text: 'La marque « {mark} » n’est d’aucune sorte connue.',
  remedy: '{hint}Écrire « ⟦sorte:valeur|mots⟧ », avec l’une de ces sortes : {kinds}.',
  explanation: 'Une marque dit sa sorte et sa valeur, puis une barre verticale, puis les mots qu’elle couvre.',
})

export const unknownTable: MessageKind = defineMessage({
  id: 'gold/unknown-table',
  severity: 'error',
  text: 'La table [{table}] n’existe pas.',
  remedy: '{hint}Tables d’une annotation : {tables}.',
  explanation: 'Une table inconnue est presque toujours une faute de frappe ; l’ignorer ferait perdre ce qu’elle porte.',
})

export const unknownText: MessageKind = defineMessage({
  id: 'gold/unknown-text',
  severity: 'error',
  text: '« {id} » n’est pas un texte annoté de ce dossier.',
  remedy: '{hint}Écrire le nom du fichier annoté, sans son extension.',
  explanation: 'Chaque ligne d’une table parle d’un texte dont l’annotation est dans le même dossier.',
})

export const unknownWord: MessageKind = defineMessage({
  id: 'gold/unknown-word',
  severity: 'error',
  text: '« {word} » n’est pas {what}.',
  remedy: '{hint}Mots admis : {words}.',
  explanation: 'Les zones, les relations et les faits datés sont des listes fermées, celles du schéma.',
})

export const unopenedMark: MessageKind = defineMessage({
  id: 'gold/unopened-mark',
  severity: 'error',
  text: '« ⟧ » ferme une marque qui n’a pas été ouverte.',
  remedy: 'Ôter ce signe, ou ouvrir la marque avant les mots qu’elle couvre.',
  explanation: 'Une marque s’ouvre par « ⟦ » et se ferme par « ⟧ ».',
})

export const wordsNotOnLine: MessageKind = defineMessage({
  id: 'gold/words-not-on-line',
  severity: 'error',
  text: 'Les mots « {words} » ne sont pas à la ligne {line} de {text}.',
  remedy: 'Copier les mots depuis le texte, au caractère près, et compter les lignes depuis 1.',
  explanation: 'Les mots d’une ligne disent d’où vient le fait ; ils se lisent tels quels dans le texte.',
})

export const zoneTwice: MessageKind = defineMessage({
  id: 'gold/zone-twice',
  severity: 'error',
  text: 'La ligne {line} du texte a deux zones.',
  remedy: 'Ne garder que l’une des deux.',
  explanation: 'Chaque ligne du texte qui n’est pas blanche a une zone et une seule.',
})

/** Every message about annotations and their floors, in the order of their ids, for the catalogue. */
export const goldMessageKinds: readonly MessageKind[] = [
  badColumns,
  badDate,
  badFloors,
  badRow,
  belowFloor,
  identityDiffers,
  lineWithoutZone,
  missingTable,
  noTables,
  noText,
  notMeasured,
  oddValue,
  textDiffers,
  unclosedMark,
  unknownId,
  unknownMark,
  unknownTable,
  unknownText,
  unknownWord,
  unopenedMark,
  wordsNotOnLine,
  zoneTwice,
]
