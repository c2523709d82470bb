import { defineMessage, type MessageKind } from './define-message.ts'

export const notUtf8: MessageKind = defineMessage({
  id: 'encoding/not-utf-8',
  severity: 'error',
  text: 'Le fichier n’est pas en UTF-8 : octet inattendu à la position {byte} ; il est probablement en {probably}.',
  remedy: 'Ouvrir le fichier dans un éditeur et l’enregistrer en UTF-8, sans rien changer d’autre.',
  explanation:
    'Garrigue cite au caractère près : un texte mal décodé donnerait des citations fausses. Un fichier qui n’est pas en UTF-8 n’est donc pas lu, et aucun caractère n’est remplacé en silence.',
})

export const mojibake: MessageKind = defineMessage({
  id: 'encoding/mojibake',
  severity: 'warning',
  text: 'Le texte semble avoir été décodé deux fois : « {found} ».',
  remedy: 'Reprendre le texte à la source, ou le réenregistrer avec le bon encodage.',
  explanation: '« Ã© » pour « é » vient d’un texte en UTF-8 lu comme du Windows-1252. Le texte est lu tel quel, mais les noms accentués ne seront pas reconnus.',
})
