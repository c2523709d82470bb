import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPlaceholders, type ProjectFile } from './find-placeholders.ts'
import { startLocalRegistry } from './local-registry.ts'
import { packRelease, type PackedFile } from './pack-release.ts'
import { findUnready, readPackages } from './read-packages.ts'
import { run, StepFailed, type RunOptions } from './run.ts'
import { takeVersion } from './take-version.ts'

/** What a rehearsal came to. */
export interface Rehearsal {
  readonly files: readonly PackedFile[]
  /** What a real release would be refused for. */
  readonly placeholders: readonly string[]
  /** What the packages said once they were installed from the registry: one line each. */
  readonly used: readonly string[]
  /** The difference in meaning, as Markdown. */
  readonly notes: string
}

/**
 * A whole release of the last commit on a copy: versions, build, tarballs, publishing to a registry on this machine, installing from it,
 * using what was installed. Throws `StepFailed` with the output of the step that fails.
 */
export async function rehearse(root: string, say: (line: string) => void): Promise<Rehearsal> {
  const folder = mkdtempSync(join(tmpdir(), 'garrigue-rehearsal-'))
  try {
    const repository: RunOptions = { cwd: join(folder, 'repository') }
    say('copie du dépôt (dernière révision) et installation…')
    run('git', ['clone', '--quiet', root, repository.cwd], { cwd: folder })
    run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], repository)
    say('versions, d’après les notes de changement et la différence de sens des fiches…')
    takeVersion(repository)
    say('construction…')
    run(process.execPath, [join(repository.cwd, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--filter=./packages/*', '--output-logs=errors-only'], repository)
    const packages = readPackages(repository.cwd)
    const unready = findUnready(packages)
    if (unready.length > 0) throw new StepFailed(unready.join('\n'))
    const packed = join(repository.cwd, 'dist', 'release')
    const files = packRelease(packages, packed, repository)
    const used = await publishAndUse(folder, packed, files, say)
    const project = JSON.parse(readFileSync(join(repository.cwd, 'project.json'), 'utf8')) as ProjectFile
    return { files, placeholders: findPlaceholders(project), used, notes: readFileSync(join(packed, 'notes.md'), 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function publishAndUse(folder: string, packed: string, files: readonly PackedFile[], say: (line: string) => void): Promise<string[]> {
  say('registre local…')
  const usual = run('npm', ['config', 'get', 'registry'], { cwd: folder }).trim()
  const registry = await startLocalRegistry(join(folder, 'registry'))
  try {
    const settings = join(folder, 'npmrc')
    // npm wants a token; this registry takes any, « x » too.
    writeFileSync(settings, `registry=${usual}\n@garrigue:registry=${registry.address}\n${registry.address.replace('http:', '')}:_authToken=x\n`)
    const project = join(folder, 'project')
    mkdirSync(project)
    const npm = (...words: string[]): string => run('npm', [...words, '--userconfig', settings, '--no-audit', '--no-fund'], { cwd: project })
    for (const { file, name, version } of files) {
      say(`publication de ${name} ${version}…`)
      npm('publish', join(packed, file), '--access', 'public')
    }
    refuseTwice(() => npm('publish', join(packed, files[0]?.file ?? ''), '--access', 'public'))
    say('installation depuis ce registre, et usage…')
    writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}\n')
    npm('install', ...files.map(({ name, version }) => `${name}@${version}`))
    return use(project)
  } finally {
    await registry.stop()
  }
}

/** A version once published stays as it is. */
function refuseTwice(publish: () => void): void {
  try {
    publish()
  } catch (problem) {
    if (problem instanceof StepFailed) return
    throw problem
  }
  throw new StepFailed('la même version a pu être publiée deux fois')
}

const USE = `
import { asOf, evidenceOf, organizations, roles } from '@garrigue/data'
import { read } from '@garrigue/core'
const [role] = roles
console.log(\`data: \${organizations.length} organizations, \${asOf(role.attestedAt.latest).length} roles as of \${role.attestedAt.latest}, first evidence in \${evidenceOf(role)[0].source.id}\`)
const { mentions } = read('Marie Durand, présidente de l’association Lumen, s’est installée à Nîmes.')
console.log(\`core: \${mentions.map(({ text, kind }) => \`\${text} (\${kind})\`).join(', ')}\`)
`

function use(project: string): string[] {
  writeFileSync(join(project, 'use.js'), USE)
  writeFileSync(join(project, 'article.txt'), '« Nous ouvrons à Alès », annonce Marie Durand, présidente de Lumen.\n')
  const said = run(process.execPath, ['use.js'], { cwd: project }).trim().split('\n')
  const reading = JSON.parse(run('npx', ['--no-install', 'garrigue', 'read', 'article.txt', '--json'], { cwd: project })) as { readonly quotes: readonly { readonly text: string }[] }
  return [...said, `cli: ${reading.quotes.map(({ text }) => text).join(', ')}`]
}
