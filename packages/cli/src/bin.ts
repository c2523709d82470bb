#!/usr/bin/env node
import process from 'node:process'
import { run } from './run.ts'

// A reader that closes the pipe early (`garrigue read … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(
  process.argv.slice(2),
  { out: (text) => void process.stdout.write(`${text}\n`), err: (text) => void process.stderr.write(`${text}\n`) },
  process.cwd(),
)
