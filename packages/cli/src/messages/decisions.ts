import { defineMessage, type MessageKind } from '@garrigue/core'

export const anchorNotFound: MessageKind = defineMessage({
  id: 'decision/anchor-not-found',
  severity: 'error',
  text: 'Les mots sur lesquels porte cette décision ne sont nulle part dans le texte : « {exact} ».',
  remedy: '{hint}Recopier les mots depuis le texte, au caractère près (apostrophes, accents, espaces) ; ou retirer la décision si le texte ne les porte plus.',
  explanation: 'Une décision tient à des mots du texte, trouvés à un seul endroit. Si le texte a changé, elle est périmée : mieux vaut le dire que la déplacer en silence.',
})

export const anchorNotUnique: MessageKind = defineMessage({
  id: 'decision/anchor-not-unique',
  severity: 'error',
  text: 'Les mots sur lesquels porte cette décision sont {times} fois dans le texte, lignes {lines} : « {exact} ».',
  remedy: 'Ajouter « prefix » (les mots juste avant, espace comprise) ou « suffix » (les mots juste après){example}.',
  explanation: 'Une décision doit désigner un seul endroit du texte ; entre deux endroits, aucun n’est choisi.',
})

export const noRecord: MessageKind = defineMessage({
  id: 'decision/no-record',
  severity: 'error',
  text: 'Aucune fiche de sorte « {claim} »{where} ne s’appuie sur ces mots : « {exact} ».',
  remedy: '{found}Corriger « claim » ou « where » ; ou retirer la décision, si le lecteur ne lit plus cette fiche. Une fiche qui manque s’ajoute avec « decide: add ».',
  explanation: 'Une décision porte sur une fiche que le lecteur a tirée de ces mots. Quand elle n’est plus là, quelqu’un doit regarder : la règle a pu s’améliorer, ou se tromper.',
})

export const severalRecords: MessageKind = defineMessage({
  id: 'decision/several-records',
  severity: 'error',
  text: '{count} fiches de sorte « {claim} » s’appuient sur ces mots : « {exact} ».',
  remedy: 'Dire laquelle avec « where », d’après ce que le lecteur a lu : {choices}.',
  explanation: 'Une phrase peut porter plusieurs fiches de la même sorte, comme deux fonctions d’une personne ; la décision doit n’en désigner qu’une.',
})

export const unknownEntity: MessageKind = defineMessage({
  id: 'decision/unknown-entity',
  severity: 'error',
  text: '« {key} » : le registre n’a pas {what} « {id} ».',
  remedy: '{hint}Corriger l’identifiant, ou ajouter le fichier au registre.',
  explanation: 'Une fiche ne nomme que des entités du registre, chacune de la sorte que le champ demande.',
})

export const notAField: MessageKind = defineMessage({
  id: 'decision/not-a-field',
  severity: 'error',
  text: 'Une fiche de sorte « {claim} » n’a pas de champ « {key} ».',
  remedy: '{hint}Champs de cette sorte : {keys}.',
  explanation: 'Chaque sorte de fiche a ses propres champs ; « where » les compare avec ce que le lecteur a lu.',
})

export const foreignZone: MessageKind = defineMessage({
  id: 'decision/foreign-zone',
  severity: 'error',
  text: 'Ces mots ne sont pas de l’article ({zone}) : « {exact} ».',
  remedy: 'Appuyer la fiche sur d’autres mots, dans un seul paragraphe, titre ou légende de l’article.',
  explanation: 'Rien ne vient des commentaires de lecteurs ni de l’habillage du site, même par décision ; et un passage tient dans une seule partie de la page.',
})

export const aboutPerson: MessageKind = defineMessage({
  id: 'decision/about-person',
  severity: 'error',
  text: 'Une propriété ne se dit pas d’une personne : « {id} ».',
  remedy: 'Retirer la décision ; d’une personne, on ne garde que ses fonctions publiques et ses propos.',
  explanation: 'Ni âge, ni adresse, ni rien d’autre de la vie d’une personne n’est publié, même quand un article l’écrit.',
})

export const decidedTwice: MessageKind = defineMessage({
  id: 'decision/decided-twice',
  severity: 'error',
  text: 'Une autre décision, ligne {line}, porte déjà sur cette fiche : « {exact} ».',
  remedy: 'Garder l’une des deux, ou les réunir.',
  explanation: 'Une fiche est acceptée, corrigée, réunie à une autre ou retirée une seule fois ; une note ou une distinction peut s’y ajouter, sauf à une fiche retirée.',
})

export const sameRecord: MessageKind = defineMessage({
  id: 'decision/same-record',
  severity: 'error',
  text: 'Les deux endroits désignent la même fiche : « {exact} ».',
  remedy: 'Donner les mots de l’autre fiche, ou préciser « where ».',
  explanation: 'On réunit, ou l’on distingue, deux fiches différentes.',
})

export const otherSource: MessageKind = defineMessage({
  id: 'decision/other-source',
  severity: 'error',
  text: 'Les deux fiches viennent de deux articles : « {exact} ».',
  remedy: 'Ne pas les réunir : une fiche dit ce que dit une source. Leur accord se voit de lui-même, puisqu’elles répondent à la même question.',
  explanation: 'Réunir deux articles en une fiche ferait perdre qui l’a dit, et quand.',
})

export const unknownSeed: MessageKind = defineMessage({
  id: 'decision/unknown-seed',
  severity: 'error',
  text: 'Aucun texte ne s’appelle « {seed} ».',
  remedy: '{hint}Écrire l’identifiant du texte : le nom de son fichier, sans extension.',
  explanation: 'Deux fiches distinctes peuvent être de deux textes ; « seed » dit lequel porte l’autre.',
})

export const needless: MessageKind = defineMessage({
  id: 'decision/needless',
  severity: 'warning',
  text: 'Le lecteur lit maintenant de lui-même ce que dit cette décision : « {exact} ».',
  remedy: 'La remplacer par « decide: accept », ou la retirer.',
  explanation: 'Le lecteur s’améliore, et une correction devient inutile. La fiche compte comme relue en attendant.',
})
