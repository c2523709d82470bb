/** The subpath `@garrigue/data/mentions`: the list, and the function that goes from an entity to what it holds. */
export * from './generated/mentions.ts'
export * from './mentions-of.ts'
