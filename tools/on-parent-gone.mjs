// Notices that npm was killed: nobody would be left to stop a server or a build.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { underPackageManager } from './environment.mjs'

const shells = new Set(['sh', 'dash', 'bash', 'zsh', 'ash', 'busybox'])

/** Calls back once, at most about a second after the package manager that started us is gone. */
export function onParentGone(callback) {
  // Started by hand (`nohup node tools/run.mjs start &`), we may outlive our shell.
  if (!underPackageManager) return
  const parent = process.ppid
  const watched = [parent]
  const { command, parent: grandparent } = describeProcess(parent)
  // `sh -c "node tools/run.mjs"`: some shells stay in between, and would not end with npm.
  if (shells.has(command) && grandparent > 1) watched.push(grandparent)
  const timer = setInterval(() => {
    if (process.ppid === parent && watched.every(isAlive)) return
    clearInterval(timer)
    callback()
  }, 1000)
  timer.unref()
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}

/** Name and parent of a process; an empty name where the system does not tell. */
function describeProcess(pid) {
  try {
    if (process.platform === 'linux') {
      // "123 (sh) S 45 …": the name may itself hold spaces and parentheses.
      const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
      const nameEnd = line.lastIndexOf(')')
      return { command: line.slice(line.indexOf('(') + 1, nameEnd), parent: Number(line.slice(nameEnd + 2).split(' ')[1]) }
    }
    const [parent, command] = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/)
    return { command: basename(command ?? '').replace(/^-/, ''), parent: Number(parent) }
  } catch {
    return { command: '', parent: 0 }
  }
}
