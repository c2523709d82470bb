import { defineMessage, fill, type MessageKind } from '@garrigue/core'
import type { Message } from '@garrigue/schema'

export const tooLarge: MessageKind = defineMessage({
  id: 'html/too-large',
  severity: 'error',
  text: 'La page pèse {size} Mio ; {most} Mio au plus sont lus.',
  remedy: 'Coller le texte de l’article dans un fichier .txt.',
  explanation: 'Une page de presse pèse rarement plus d’un mébioctet. Au-delà de la borne, la page n’est pas lue, pour que la lecture se termine toujours.',
})

export const tooHeavy: MessageKind = defineMessage({
  id: 'html/too-heavy',
  severity: 'error',
  text: 'La page a plus de {most} {what}.',
  remedy: 'Coller le texte de l’article dans un fichier .txt.',
  explanation: 'Les balises d’une page sont comptées pendant sa lecture. Une page qui en emboîte ou en aligne démesurément n’est pas lue, pour que la lecture se termine toujours.',
})

export const empty: MessageKind = defineMessage({
  id: 'html/empty',
  severity: 'error',
  text: 'La page est vide.',
  remedy: 'Enregistrer de nouveau la page depuis le navigateur.',
  explanation: 'Un enregistrement interrompu laisse un fichier vide.',
})

export const notHtml: MessageKind = defineMessage({
  id: 'html/not-html',
  severity: 'error',
  text: 'Ce n’est pas une page HTML mais {what}.',
  remedy: 'Coller le texte de l’article dans un fichier .txt.',
  explanation: 'Seul le texte d’une page est gardé. Un PDF, une image ou une archive se convertit à la main, en relisant.',
})

export const notDecodable: MessageKind = defineMessage({
  id: 'html/not-decodable',
  severity: 'error',
  text: 'Les caractères de la page ne se lisent pas : {reason}.',
  remedy: 'Enregistrer de nouveau la page depuis le navigateur, ou l’ouvrir dans un éditeur et l’enregistrer en UTF-8.',
  explanation: 'Garrigue cite au caractère près : une page mal décodée donnerait des citations fausses. Sont lus l’UTF-8 strict, puis, quand une balise <meta> le déclare, windows-1252 et iso-8859-15.',
})

export const decodedAs: MessageKind = defineMessage({
  id: 'html/decoded-as',
  severity: 'info',
  text: 'La page n’est pas en UTF-8 ; elle a été lue en {encoding}, comme elle le déclare.',
  remedy: 'Vérifier les accents, les guillemets et les apostrophes du texte gardé.',
  explanation: 'Une page d’avant l’UTF-8 déclare son jeu de caractères. Le texte gardé est écrit en UTF-8.',
})

export const noText: MessageKind = defineMessage({
  id: 'html/no-text',
  severity: 'error',
  text: 'La page ne porte aucun texte à lire.',
  remedy: 'Enregistrer la page une fois affichée (« page web complète »), ou coller le texte de l’article dans un fichier .txt.',
  explanation: 'Certaines pages n’écrivent leur texte que par des scripts. Aucun script n’est exécuté ici, et rien n’est téléchargé.',
})

export const noArticle: MessageKind = defineMessage({
  id: 'html/no-article',
  severity: 'warning',
  text: 'Le corps de l’article n’a pas été reconnu : tout ce qui n’est pas manifestement du site a été gardé.',
  remedy: 'Relire le texte gardé et en ôter ce qui n’est pas de l’article, avant de l’ajouter.',
  explanation: 'Le corps est cherché par Readability, le lecteur de Firefox. Une page très courte, une page d’accueil ou une page démesurée n’en donne pas.',
})

export const severalArticles: MessageKind = defineMessage({
  id: 'html/several-articles',
  severity: 'warning',
  text: 'La page porte {count} articles ; tous ont été gardés.',
  remedy: 'Donner à chacun ses premiers mots dans le fichier voisin (« articles: », « starts: »), ou ne garder que celui qui compte.',
  explanation: 'Les suggestions de titre, d’auteur et de date valent pour la page, pas pour chacun de ses articles.',
})

export const noTitle: MessageKind = defineMessage({
  id: 'html/no-title',
  severity: 'warning',
  text: 'Aucun titre n’a été trouvé dans la page.',
  remedy: 'Écrire le titre de l’article en première ligne du texte.',
  explanation: 'Le lecteur attend le titre en première ligne.',
})

/** Every message about a page, in the order of their ids, for the catalogue. */
export const htmlMessageKinds: readonly MessageKind[] = [decodedAs, empty, noArticle, noText, noTitle, notDecodable, notHtml, severalArticles, tooHeavy, tooLarge]

/** A message about the page as a whole. */
export function pageMessage(kind: MessageKind, details: Readonly<Record<string, string | number>> = {}): Message {
  const remedy = kind.remedy === null ? null : fill(kind.remedy, details)
  return { rule: kind.id, severity: kind.severity, start: 0, end: 0, line: 1, column: 1, text: fill(kind.text, details), remedy }
}
