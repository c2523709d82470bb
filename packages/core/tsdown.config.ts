import { defineConfig, type UserConfig } from 'tsdown'

// The word lists of @garrigue/schema are bundled in, so that a user of the reader installs no schema library.
const config: UserConfig = defineConfig({
  entry: ['src/index.ts'],
  platform: 'neutral',
  dts: true,
  // Types of the schema are bundled without the library that checks them.
  deps: { dts: { neverBundle: ['zod'] }, onlyBundle: ['@garrigue/schema', '@types/unist'] },
  treeshake: { moduleSideEffects: false },
  inputOptions: { resolve: { conditionNames: ['garrigue-source', 'import', 'default'] } },
})

export default config
