// Starts programs one after the other, and ends them when this process is told to end.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { onParentGone } from './on-parent-gone.mjs'

const windows = process.platform === 'win32'
const graceMilliseconds = 5000

/** Thrown where a task was waiting when a signal came. */
export class Interrupted extends Error {
  constructor(signal) {
    super(`interrupted by ${signal}`)
    this.exitCode = 128 + (constants.signals[signal] ?? 15)
  }
}

const running = new Set()
let interruption

/** From now on SIGINT, SIGTERM, SIGHUP and the end of the caller end our children, then `run` throws Interrupted. */
export function endChildrenWithUs() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupt(signal))
  onParentGone(() => interrupt('SIGTERM'))
}

function interrupt(signal) {
  // A terminal signals npm and us, and npm signals us again: the first one counts.
  if (interruption) return
  interruption = signal
  if (running.size === 0) process.exit(new Interrupted(signal).exitCode)
  for (const child of running) end(child, signal)
  setTimeout(() => {
    for (const child of running) end(child, 'SIGKILL')
  }, graceMilliseconds).unref()
}

function end(child, signal) {
  // An interactive child hears the terminal's own SIGINT.
  if (child.interactive && signal === 'SIGINT' && process.stdin.isTTY) return
  if (windows) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'])
  else signalGroup(child.interactive ? child.pid : -child.pid, signal)
}

/** True while there was someone to hear the signal. */
function signalGroup(pid, signal) {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/**
 * Runs a program to its end and gives its exit code: 127 when it cannot be started, 128 + n after signal n.
 * It leads a process group of its own, so that its children end with it; an `interactive` one stays with the terminal.
 */
export async function run(command, parameters, { interactive = false, stdio, ...options } = {}) {
  const standardStreams = stdio ?? (interactive ? 'inherit' : ['ignore', 'inherit', 'inherit'])
  const child = spawn(command, parameters, { ...options, stdio: standardStreams, detached: !interactive && !windows })
  child.interactive = interactive
  running.add(child)
  const exitCode = await new Promise((settle) => {
    child.on('error', (problem) => {
      console.error(`${command}: ${problem.message}`)
      settle(127)
    })
    child.on('exit', (code, signal) => settle(signal ? new Interrupted(signal).exitCode : code))
  })
  if (interruption && !windows && !interactive) await groupGone(child.pid)
  running.delete(child)
  if (interruption && !interactive) throw new Interrupted(interruption)
  return exitCode
}

async function groupGone(pid) {
  const limit = Date.now() + graceMilliseconds
  while (Date.now() < limit && signalGroup(-pid, 0)) await new Promise((settle) => setTimeout(settle, 50))
  signalGroup(-pid, 'SIGKILL')
}
