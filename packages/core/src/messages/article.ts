import { defineMessage, type MessageKind } from './define-message.ts'

export const startsNotFound: MessageKind = defineMessage({
  id: 'article/starts-not-found',
  severity: 'error',
  text: 'Les premiers mots d’un article (« starts ») sont présents {times} fois dans le texte : « {starts} ».',
  remedy: 'Donner des premiers mots qui n’existent qu’une fois dans le texte, fin de ligne comprise au besoin (« \\n » entre guillemets droits).',
  explanation: 'Dans une page qui porte plusieurs articles, le fichier voisin dit où chacun commence par ses premiers mots. Ils doivent désigner un seul endroit.',
})

export const startsWithoutLine: MessageKind = defineMessage({
  id: 'article/starts-without-line',
  severity: 'error',
  text: 'Les premiers mots d’un article (« starts ») sont sur une ligne vide, ou sur la même ligne que ceux d’un autre : « {starts} ».',
  remedy: 'Donner les premiers mots de la ligne où l’article commence, une ligne pour chaque article.',
  explanation: 'Dans une page qui porte plusieurs articles, chacun commence sur une ligne à lui, qui est son titre. Un article sans ligne est laissé de côté.',
})

export const noTitle: MessageKind = defineMessage({
  id: 'article/no-title',
  severity: 'warning',
  text: 'Aucun titre n’a été trouvé.',
  remedy: 'Vérifier que la première ligne du texte est le titre de l’article.',
  explanation: 'Le titre est la ligne qui précède la signature ou le premier paragraphe. Sans titre, l’article est lu mais sa page n’a pas de nom.',
})
