import { defineMessage, type MessageKind } from '@garrigue/core'

export const notText: MessageKind = defineMessage({
  id: 'add/not-text',
  severity: 'error',
  text: 'Ce n’est pas un texte mais {what}.',
  remedy: 'Ouvrir la page dans un navigateur, copier l’article et le coller dans un fichier .txt, ou enregistrer la page en HTML.',
  explanation: 'Une graine est un texte. Un PDF, une image ou une archive ne se lit pas ici : ce qu’un convertisseur en tire doit être relu par une personne.',
})

export const tooHeavy: MessageKind = defineMessage({
  id: 'add/too-heavy',
  severity: 'error',
  text: 'Le fichier pèse {size} Mio ; {most} Mio au plus sont lus.',
  remedy: 'Ne garder que l’article : le plus long des textes d’ici pèse moins de 10 Kio.',
  explanation: 'Un article de presse est court. Au-delà de la borne, le fichier n’est pas lu du tout.',
})

export const sameText: MessageKind = defineMessage({
  id: 'add/same-text',
  severity: 'error',
  text: 'Ce texte est déjà là : {other}.',
  remedy: 'Rien n’est à ajouter ; pour dire ce que l’on sait de plus de cet article, compléter son fichier voisin.',
  explanation: 'Le même texte deux fois ferait compter un témoignage pour deux.',
})

export const idTaken: MessageKind = defineMessage({
  id: 'add/id-taken',
  severity: 'error',
  text: 'L’identifiant « {id} » est déjà pris : {other}.',
  remedy: 'En donner un autre : « --id {suggestion} ».',
  explanation: 'Un identifiant est unique sur toutes les sortes, sans égard à la casse : sur bien des machines, « A.txt » et « a.txt » sont le même fichier.',
})

export const publisherUnknown: MessageKind = defineMessage({
  id: 'add/publisher-unknown',
  severity: 'error',
  text: 'L’éditeur « {name} » n’est pas au registre.',
  remedy: '{hint}Ajouter « --create-publisher », qui crée registry/organizations/{id}.yaml, ou donner le nom ou l’identifiant d’une organisation du registre.',
  explanation: 'Une citation nomme son éditeur ; il a donc sa fiche dans le registre. Elle n’est pas créée sans qu’une personne le demande.',
})

export const siteUnknown: MessageKind = defineMessage({
  id: 'add/site-unknown',
  severity: 'warning',
  text: 'La page dit venir de « {name} », que le registre n’a pas : l’éditeur n’est pas écrit dans le fichier voisin.',
  remedy: '{hint}Lancer « garrigue new entity organization "{name}" --classification media », puis ajouter « publisher: {id} » au fichier voisin.',
  explanation: 'Le site peut porter un autre nom que le journal : une fiche n’est pas créée sans qu’une personne le demande.',
})

export const frontMatterKept: MessageKind = defineMessage({
  id: 'add/front-matter-kept',
  severity: 'error',
  text: 'Ce texte porte déjà ce que l’on en sait, dans son en-tête YAML : les options {options} ne peuvent pas être écrites à côté.',
  remedy: 'Compléter l’en-tête, puis recommencer sans ces options.',
  explanation: 'Ce que l’on sait d’un texte se dit à un seul endroit, pour que rien ne soit choisi en silence.',
})
