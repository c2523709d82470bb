import { spawn } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { GOOD_TEXT, temporaryFolder, temporaryProject } from './temporary-project.ts'

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url))

interface Closed {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line as a process of its own. `leave` closes our ends of its pipes at the first words. */
function start(cwd: string, argv: readonly string[], { leave = [], stdout = 'pipe' }: { readonly leave?: readonly ('stdout' | 'stderr')[]; readonly stdout?: 'pipe' | number } = {}): Promise<Closed> {
  const child = spawn(process.execPath, ['--conditions=garrigue-source', bin, ...argv], { cwd, stdio: ['ignore', stdout, 'pipe'] })
  let out = ''
  let err = ''
  child.stdout?.on('data', (data: Buffer) => {
    out += data.toString()
    if (leave.includes('stdout')) child.stdout?.destroy()
  })
  child.stderr?.on('data', (data: Buffer) => {
    err += data.toString()
    if (leave.includes('stderr')) child.stderr?.destroy()
  })
  return new Promise((resolve) => void child.on('close', (code) => resolve({ code, out, err })))
}

// Far more than a pipe holds, on both ways out.
const longText = `Un titre de quelques mots\n${'Anne Roux parle le mercredi 4 juin 2015 : « Voilà une phrase assez longue ».\n'.repeat(500)}`

describe('the program', () => {
  it('prints the answer on one way out, the messages on the other, and exits with the code', async () => {
    const folder = temporaryProject({ 'seeds/vide.txt': '' })
    const { code, out, err } = await start(folder, ['read', 'seeds'])
    expect(out).toContain('Le numérique avance en région')
    expect(err).toMatch(/^seeds\/vide\.txt:1:1 {2}erreur {2}size\/empty\n/)
    expect(out).not.toContain('size/empty')
    expect(code).toBe(1)
  })

  it('exits with 2 when it is called wrongly', async () => {
    const { code, out, err } = await start(temporaryFolder(), ['extract'])
    expect(err).toContain('Aucun dépôt Garrigue ici')
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  it('does not mind a reader that leaves early (… | head -1)', async () => {
    const folder = temporaryProject({ 'seeds/longue.txt': longText })
    const { out, err } = await start(folder, ['read', 'seeds/longue.txt', '--json'], { leave: ['stdout'] })
    expect(out).toMatch(/^\{\n/)
    expect(out.endsWith('\n}\n')).toBe(false) // there was more to read
    expect(err).not.toMatch(/EPIPE|Error|at .*\.ts/)
  })

  it('does not mind a reader that leaves both ways out (… 2>&1 | head -1)', async () => {
    const folder = temporaryProject({ 'seeds/longue.txt': longText, 'seeds/longue.yaml': 'published: "2015-06-10"\n' })
    const { code, err } = await start(folder, ['read', 'seeds/longue.txt'], { leave: ['stdout', 'stderr'] })
    expect(err).not.toMatch(/EPIPE|Error|at .*\.ts/)
    expect(code).toBe(0)
  })

  it.runIf(existsSync('/dev/full'))('says so when what it prints cannot be written', async () => {
    const { code, err } = await start(temporaryProject({ 'seeds/autre.txt': GOOD_TEXT }), ['read', 'seeds'], { stdout: openSync('/dev/full', 'w') })
    expect(err.replaceAll('\u00A0', ' ')).toBe('La sortie ne s’écrit pas : il n’y a plus de place sur le disque (ENOSPC).\n')
    expect(code).toBe(2)
  })
})
