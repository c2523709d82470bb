/** What the command line is made of, for whoever writes a tool on the same files. */
export { run } from './run.ts'
export { fileMessageKinds } from './messages/index.ts'
export { readRegistry, entriesOf, type Registry } from './files/read-registry.ts'
export { readSeed, readSeeds, type Seed, type SeedOptions } from './files/read-seeds.ts'
export type { LocatedMessage } from './files/located-message.ts'
