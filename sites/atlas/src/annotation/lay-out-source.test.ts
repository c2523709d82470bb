import { sources } from '@garrigue/data'
import { describe, expect, it } from 'vitest'
import { evidenceIn, mentionsIn } from '../records/source-profile.ts'
import { annotate, textOf } from './annotate.ts'
import { layOutSource } from './lay-out-source.ts'

describe.each(sources.map((source) => [source.id, source] as const))('layOutSource of %s', (_, source) => {
  const blocks = layOutSource(source, evidenceIn(source), mentionsIn(source))

  it('shows every passage once, in the order of the text, word for word', () => {
    const shown = blocks.filter((block) => block.type === 'passage')
    expect(shown.map(({ passage }) => passage)).toEqual(source.passages.toSorted((a, b) => a.start - b.start))
    for (const { passage, evidence, mentions } of shown) expect(textOf(annotate(passage.text, passage.start, [...evidence, ...mentions]))).toBe(passage.text)
  })

  it('places every name and every claim exactly once', () => {
    const lines = blocks.filter((block) => block.type === 'gap').flatMap((block) => block.lines)
    const passages = blocks.filter((block) => block.type === 'passage')
    const mentions = [...passages.flatMap((block) => block.mentions), ...lines.flatMap((line) => line.mentions)]
    const anchors = [...passages.flatMap((block) => block.evidence), ...lines.flatMap((line) => line.evidence)].map(({ anchor }) => anchor)
    expect(mentions.map(({ start }) => start).toSorted((a, b) => a - b)).toEqual(mentionsIn(source).map(({ start }) => start))
    expect(anchors.toSorted()).toEqual(evidenceIn(source).map(({ anchor }) => anchor).toSorted())
    expect(new Set(anchors).size).toBe(anchors.length)
  })

  it('marks words that the evidence itself holds', () => {
    for (const block of blocks) {
      if (block.type === 'gap') continue
      for (const { start, end, evidence } of block.evidence) {
        const words = block.passage.text.slice(start - block.passage.start, end - block.passage.start)
        expect(words).toBe(evidence.text ?? evidence.opening?.text)
      }
      for (const { start, end, text } of block.mentions) expect(block.passage.text.slice(start - block.passage.start, end - block.passage.start)).toBe(text)
    }
  })
})
