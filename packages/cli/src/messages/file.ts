import { defineMessage, type MessageKind } from '@garrigue/core'

export const notRegular: MessageKind = defineMessage({
  id: 'file/not-regular',
  severity: 'error',
  text: 'Ce n’est pas un fichier ordinaire.',
  remedy: 'Remplacer le lien ou le dossier par une copie du fichier.',
  explanation: 'Un lien symbolique pourrait faire lire un fichier hors du dépôt.',
})

export const notReadable: MessageKind = defineMessage({
  id: 'file/not-readable',
  severity: 'error',
  text: 'Le fichier ne se lit pas : {reason}.',
  remedy: 'Vérifier les droits et la taille du fichier.',
  explanation: 'Le système a refusé de lire le fichier. Les autres textes sont lus.',
})

export const wrongExtension: MessageKind = defineMessage({
  id: 'file/wrong-extension',
  severity: 'error',
  text: 'Un fichier YAML se termine ici par « .yaml » ; celui-ci n’est pas lu.',
  remedy: 'Renommer le fichier : « {suggestion} ».',
  explanation: 'Une seule extension par sorte de fichier : sans quoi deux fichiers diraient deux choses de la même entité ou du même texte.',
})

export const ignored: MessageKind = defineMessage({
  id: 'file/ignored',
  severity: 'warning',
  text: 'Ce fichier n’est pas lu : il n’est ni un texte (.txt, .md) ni un fichier voisin (.yaml).',
  remedy: 'Coller le texte de la page dans un fichier .txt, ou ranger ce fichier ailleurs.',
  explanation: 'Un article se garde comme texte. Une page enregistrée, un PDF ou un document de traitement de texte n’est pas lu.',
})
