import { defineMessage, type MessageKind } from '@garrigue/core'

export const notAnId: MessageKind = defineMessage({
  id: 'registry/not-an-id',
  severity: 'error',
  text: '« {name} » ne peut pas être un identifiant.',
  remedy: 'Renommer le fichier en minuscules sans accents, chiffres et tirets : « {suggestion}.yaml ».',
  explanation: 'Le nom du fichier est l’identifiant de l’entité ; il devient une adresse du site et ne change plus.',
})

export const duplicateId: MessageKind = defineMessage({
  id: 'registry/duplicate-id',
  severity: 'error',
  text: 'L’identifiant « {id} » existe déjà : {other}.',
  remedy: 'Donner à l’une des deux entités un identifiant plus précis, par exemple avec sa ville ou sa nature.',
  explanation: 'Un identifiant est unique sur toutes les sortes d’entités, pour qu’une citation ne désigne qu’une chose.',
})

export const sameName: MessageKind = defineMessage({
  id: 'registry/same-name',
  severity: 'error',
  text: 'Le nom « {name} » est aussi celui de {other}.',
  remedy: 'Si c’est la même entité, fusionner les deux fichiers (l’ancien identifiant va dans « redirectsFrom »). Sinon, préciser l’un des noms et mettre la forme commune dans « otherNames » des deux.',
  explanation: 'Deux fichiers ne peuvent pas avoir le même nom principal. Une forme partagée est permise dans « otherNames » : les deux entités sont alors candidates.',
})

export const unknownReference: MessageKind = defineMessage({
  id: 'registry/unknown-reference',
  severity: 'error',
  text: '« {key} » renvoie à « {id} », qui n’est pas dans le registre.',
  remedy: 'Corriger l’identifiant, ou ajouter le fichier registry/…/{id}.yaml.',
  explanation: 'Une entité ne peut renvoyer qu’à une entité du registre.',
})
