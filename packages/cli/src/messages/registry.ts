import { defineMessage, type MessageKind } from '@garrigue/core'

export const notAnId: MessageKind = defineMessage({
  id: 'registry/not-an-id',
  severity: 'error',
  text: '« {name} » ne peut pas être un identifiant.',
  remedy: 'Renommer le fichier en minuscules sans accents, chiffres et tirets : « {suggestion}.yaml ».',
  explanation: 'Le nom du fichier est l’identifiant de l’entité ; il devient une adresse du site et ne change plus. Quelques mots sont réservés au site ou au système.',
})

export const unknownFolder: MessageKind = defineMessage({
  id: 'registry/unknown-folder',
  severity: 'error',
  text: 'Le registre n’a pas de dossier « {name} » : ce qu’il contient n’est pas lu.',
  remedy: '{hint}Dossiers du registre : {folders}.',
  explanation: 'Un dossier par sorte d’entité, au nom anglais du schéma.',
})

export const duplicateId: MessageKind = defineMessage({
  id: 'registry/duplicate-id',
  severity: 'error',
  text: 'L’identifiant « {id} » existe déjà : {other}.',
  remedy: 'Donner à l’une des deux entités un identifiant plus précis, par exemple avec sa ville ou sa nature.',
  explanation: 'Un identifiant est unique sur toutes les sortes d’entités, pour qu’une citation ne désigne qu’une chose. Un identifiant abandonné (« redirectsFrom », « withdrawn.yaml ») ne resservira pas.',
})

export const sameName: MessageKind = defineMessage({
  id: 'registry/same-name',
  severity: 'error',
  text: 'Le nom « {name} » est aussi celui de {other}.',
  remedy: 'Si c’est la même entité, fusionner les deux fichiers (l’ancien identifiant va dans « redirectsFrom »). Sinon, préciser l’un des noms et mettre la forme commune dans « otherNames » des deux.',
  explanation: 'Deux fichiers ne peuvent pas avoir le même nom principal. Une forme partagée est permise dans « otherNames » : les deux entités sont alors candidates.',
})

export const unknownReference: MessageKind = defineMessage({
  id: 'registry/unknown-reference',
  severity: 'error',
  text: '« {key} » renvoie à « {id} », qui n’est pas un lieu du registre.',
  remedy: '{hint}Corriger l’identifiant, ou ajouter le fichier registry/places/{id}.yaml.',
  explanation: 'Un lieu ne peut être dans un lieu, et un événement ne peut avoir lieu dans un lieu, que si celui-ci est dans le registre.',
})

export const partOfItself: MessageKind = defineMessage({
  id: 'registry/part-of-itself',
  severity: 'error',
  text: 'Ce lieu se contient lui-même : {path}.',
  remedy: 'Corriger « partOf » : il nomme le lieu qui contient celui-ci.',
  explanation: 'En remontant de lieu en lieu par « partOf », on doit arriver à un lieu que rien ne contient.',
})
