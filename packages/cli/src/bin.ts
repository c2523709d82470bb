#!/usr/bin/env node
import process from 'node:process'
import { systemErrorReason } from './print/system-error.ts'
import { run } from './run.ts'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early (`garrigue read … | head`) is no fault.
    if (error.code === 'EPIPE') return
    if (stream === process.stdout) process.stderr.write(`La sortie ne s’écrit pas : ${systemErrorReason(error) ?? error.message}.\n`)
    process.exit(2)
  })
}

process.exitCode = await run(
  process.argv.slice(2),
  { out: (text) => void process.stdout.write(`${text}\n`), err: (text) => void process.stderr.write(`${text}\n`) },
  process.cwd(),
  {
    input: process.stdin,
    screen: process.stdout,
    isInteractive: process.stdin.isTTY && process.stdout.isTTY,
    hasColors: process.stdout.isTTY && process.stdout.hasColors(),
    write: (text) => void process.stdout.write(text),
    progress: (text) => void (process.stderr.isTTY && process.stderr.write(text === '' ? '\r\u001B[K' : `\r\u001B[K${text}`)),
  },
)
