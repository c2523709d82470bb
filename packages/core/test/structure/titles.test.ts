import { expect, test } from 'vitest'
import { read } from '../../src/index.ts'

const TALK = 'Trois questions à Inès Vaubrun, directrice de l’atelier'
const REST = 'Propos recueillis par Malo Kerven\n\nPourquoi le canal ?\nParce que les péniches y passent toujours, et que les moulins attendaient depuis dix ans qu’on y revienne travailler.\n\nEt l’école ?\nElle envoie chaque semaine deux classes, qui apprennent à se servir des machines que les entreprises ont prêtées.\n'
const titleOf = (source: string): string | null | undefined => read(source, {}).articles[0]?.title

test('words in quotation marks are the title, above the line that presents the talk', () => {
  expect(titleOf(`Le Courrier des Rives | mardi 8 novembre 2022\n\n« Sans le canal, pas de ville »\n\n${TALK}\n\n${REST}`)).toBe('« Sans le canal, pas de ville »')
})

test('the line that presents the talk is the title when there is no other', () => {
  expect(titleOf(`Le Courrier des Rives | mardi 8 novembre 2022\n\n${TALK}\n\n${REST}`)).toBe(TALK)
})

test('the first line of a numbered list is no title, below one', () => {
  const line = 'La directrice de l’atelier a fait venir douze entreprises en un an, et elle n’a pas fini de chercher.'
  expect(titleOf(`PALMARÈS : nos deux Valmorinois à suivre en 2020\n\n1. Inès Vaubrun, 38 ans, Valmorin\n${line}\n\n2. Malo Kerven, 31 ans, Rives\n${line.replace('directrice', 'gardienne')}\n`)).toBe('PALMARÈS : nos deux Valmorinois à suivre en 2020')
})
