// npm run release -- check | version | pending | pack | rehearse: see release/README.md.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findPlaceholders, type ProjectFile } from './find-placeholders.ts'
import { packRelease } from './pack-release.ts'
import { findPending, findUnready, readPackages } from './read-packages.ts'
import { rehearse } from './rehearse.ts'
import { StepFailed } from './run.ts'
import { takeVersion } from './take-version.ts'

const root = dirname(dirname(import.meta.dirname))

const words: Readonly<Record<string, () => void | Promise<void>>> = {
  check() {
    const project = JSON.parse(readFileSync(join(root, 'project.json'), 'utf8')) as ProjectFile
    const refused = [...findPlaceholders(project).map((field) => `project.json\u00a0: «\u00a0${field}\u00a0» attend encore sa valeur`), ...findUnready(readPackages(root))]
    if (refused.length > 0) throw new StepFailed(`Rien ne peut être publié\u00a0:\n${refused.map((reason) => `  ${reason}`).join('\n')}`)
    console.log('Rien ne s’oppose à une publication.')
  },
  version: () => takeVersion({ cwd: root }),
  pending() {
    const names = findPending(readPackages(root), { cwd: root }).map(({ name, version }) => `${name}@${version}`)
    if (names.length > 0) console.log(names.join(' '))
  },
  pack() {
    for (const { name, version, size, sha256 } of packRelease(findPending(readPackages(root), { cwd: root }), join(root, 'dist', 'release'), { cwd: root })) console.log(`${name} ${version}  ${size} octets  ${sha256}`)
  },
  async rehearse() {
    const { files, placeholders, used } = await rehearse(root, (line) => console.error(`garrigue\u00a0: ${line}`))
    for (const { name, version, size } of files) console.log(`${name} ${version}\u00a0: publié, installé (${size} octets)`)
    for (const line of used) console.log(line)
    if (placeholders.length > 0) console.log(`Une vraie publication serait refusée\u00a0: project.json attend encore ${placeholders.join(', ')}.`)
    console.log('La répétition est allée jusqu’au bout.')
  },
}

const [word = ''] = process.argv.slice(2)
const action = Object.hasOwn(words, word) ? words[word] : undefined
if (action) {
  try {
    await action()
  } catch (problem) {
    if (!(problem instanceof StepFailed)) throw problem
    console.error(problem.message)
    process.exitCode = 1
  }
} else {
  console.error(`Usage\u00a0: npm run release -- ${Object.keys(words).join(' | ')}`)
  process.exitCode = 2
}
