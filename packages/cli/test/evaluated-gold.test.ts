import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository } from './repository.ts'
import { runIn } from './temporary-project.ts'

// The annotations of the repository, and the rates that no change may lower. What is better than before is held by
// `npm run -s garrigue -- evaluate --update-floors`.
describe('the annotations of the repository', () => {
  it('are in order', async () => {
    const { code, out, messages } = await runIn(repository.root, 'evaluate', '--check-gold')
    expect(messages.filter(({ severity }) => severity === 'erreur')).toEqual([])
    expect(out.split('\n').length).toBeGreaterThanOrEqual(11)
    expect(code).toBe(0)
  })

  it('are read at least as well as before', async () => {
    const { code, err } = await runIn(repository.root, 'evaluate', '--floors')
    expect(err).toBe('')
    expect(code).toBe(0)
  })

  it('have floors', () => {
    const floors = JSON.parse(readFileSync(join(repository.root, 'packages/core/gold/floors.json'), 'utf8')) as Record<string, object>
    expect(Object.keys(floors)).toEqual(['seeds', 'seeds-alone', 'pages', 'further-pages'])
    for (const measures of Object.values(floors)) expect(Object.keys(measures)).toContain('quotes')
  })
})
