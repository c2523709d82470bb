import { maximumLines, maximumRuleLines } from './house-rules.ts'
import type { RepositoryFile } from './repository.ts'

const source = /\.(?:[cm]?[jt]s|astro|css)$/
const rule = /^packages\/core\/src\/rules\/[^/]+\/[^/]+\.ts$/

/** Files that a person reads in one go; no file of ours is exempt, long lists of words stand in long lines. */
export function checkSizes(files: readonly RepositoryFile[]): readonly string[] {
  return files
    .filter(({ path }) => source.test(path))
    .flatMap(({ path, text }) => {
      const isRule = rule.test(path) && !/(?:\.test|\/index)\.ts$/.test(path)
      const maximum = isRule ? maximumRuleLines : maximumLines
      const lines = text.replace(/\n$/, '').split('\n').length
      return lines > maximum ? [`${path}: ${lines} lines, more than ${maximum}`] : []
    })
}
