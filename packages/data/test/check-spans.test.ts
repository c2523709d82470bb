import { describe, expect, test } from 'vitest'
import { sha256 } from '../scripts/record-file.ts'
import { problemsAfter, refuses, SEED, type Fault } from './planted-faults.ts'

describe('spans and words', () => {
  const change = (claim: 0 | 1, fields: object): Fault['plant'] => {
    return ({ seed }) => Object.assign(seed.claims[claim].evidence[0] ?? {}, fields)
  }
  refuses(
    {
      what: 'evidence outside its source',
      plant: change(1, { start: 5000, end: 5100, opening: undefined }),
      message:
        'claims[1].evidence[0]: expected a span within 0 to 253, the span of source "un-article"; got 5000 to 5100',
    },
    {
      what: 'evidence without words',
      plant: change(1, { start: 60, end: 60, opening: undefined }),
      message: 'claims[1].evidence[0].end: expected more than 60, the start; got 60',
    },
    {
      what: 'words of another length',
      plant: change(0, { text: 'Nous', sha256: sha256('Nous') }),
      message: 'claims[0].evidence[0].text: expected 56 characters, the length of the span; got 4',
    },
    {
      what: 'a hash of other words',
      plant: change(0, { sha256: sha256('x') }),
      message: 'claims[0].evidence[0].sha256: expected ',
    },
    {
      what: 'words held back without saying so',
      plant: change(0, { text: null }),
      message: 'claims[0].evidence[0].withheld: expected true: the text is null',
    },
    {
      what: 'words shown and held back',
      plant: change(0, { withheld: true }),
      message: 'claims[0].evidence[0].withheld: expected no such field: the text is shown whole',
    },
    {
      what: 'an opening beyond the passage',
      plant: change(1, { end: 160 }),
      message: 'claims[1].evidence[0].opening.end: expected more than 156 and less than 160; got 173',
    },
    {
      what: 'evidence in a comment',
      plant: change(0, { zone: 'comment' }),
      message: 'claims[0].evidence[0].zone: expected a zone of the article\'s own; got "comment"',
    },
    {
      what: 'a mention in boilerplate',
      plant: ({ seed }) => void (seed.mentions[0].zone = 'boilerplate'),
      message: 'mentions[0].zone: expected a zone of the article\'s own; got "boilerplate"',
    },
    {
      what: 'a mention beyond its source',
      plant: ({ seed }) => Object.assign(seed.mentions[0], { start: 254, end: 261 }),
      message: 'mentions[0]: expected a span within 0 to 253',
    },
    {
      what: 'a name of another length',
      plant: ({ seed }) => void (seed.mentions[0].text = 'Exemples'),
      message: 'mentions[0].text: expected 7 characters, the length of the span; got 8',
    },
    {
      what: 'a source under an id that is not its own',
      plant: ({ seed }) => void (seed.sources[0].seed = 'un-autre'),
      message: 'sources[0].id: expected "un-autre", or that with -2, -3…; got "un-article"',
    },
    {
      what: 'a source longer than its seed',
      plant: ({ seed }) => void (seed.sources[0].end = 9000),
      message: 'sources[0].end: expected more than 0 and at most 262, the length of the seed; got 9000',
    },
    {
      what: 'segments that overlap',
      plant: ({ seed }) => Object.assign(seed.sources[0].segments[1] ?? {}, { start: 3 }),
      message: 'sources[0].segments[1]: expected a span within 32 to 262, after the one before it; got 3 to 253',
    },
    {
      what: 'words that no passage holds',
      plant: ({ seed }) => void (seed.sources[0].shownLength -= seed.sources[0].passages.shift()?.text.length ?? 0),
      message: 'claims[0].evidence[0].text: expected null, or a passage of the source that holds',
    },
    {
      what: 'words other than those of the passage',
      plant: ({ seed }) => Object.assign(seed.sources[0].passages[0] ?? {}, { text: 'x'.repeat(56) }),
      message: 'claims[0].evidence[0].text: expected the words of the passage that holds it; got others',
    },
  )
})

describe('quotation caps', () => {
  refuses(
    {
      what: 'more of an article than its share',
      plant: ({ seed }) => void (seed.sources[0].ownLength = 100),
      message: `${SEED}: sources[0].shownLength: expected at most 25, 25 % of ownLength (rights: excerpt); got 73`,
    },
    {
      what: 'a sum that does not add up',
      plant: ({ seed }) => void (seed.sources[0].shownLength = 70),
      message: 'sources[0].shownLength: expected 73, the sum of the passages (repeated ones count once); got 70',
    },
    {
      what: 'passages out of order',
      plant: ({ seed }) => void (seed.sources[0].passages = seed.sources[0].passages.toReversed()),
      message: 'sources[0].passages[1]: expected a span within 173 to 253, after the passage before it; got 78 to 134',
    },
  )

  test('words that the article repeats count once', () => {
    const problems = problemsAfter(({ seed: { sources } }) => {
      const [passage] = sources[0].passages
      const again = { start: 180, end: 236, text: passage?.text ?? '', zone: 'caption', line: 2 } as const
      sources[0].passages.push(again)
    })
    expect(problems).toEqual([])
  })

  test('any passage of an article of which only facts may be told', () => {
    const problems = problemsAfter(({ seed }) => void (seed.sources[0].rights = 'facts'))
    expect(problems).toContain(
      `${SEED}: sources[0].passages[0].text: expected at most 0 characters (rights: facts); got 56`,
    )
  })
})
