import { existsSync } from 'node:fs'
import { defineConfig, type UserConfig } from 'tsdown'
import manifest from './package.json' with { type: 'json' }

/**
 * What package.json exports is what is built: `./people` is `src/generated/people.ts`, `.` is `src/generated/index.ts`, and where there is a module
 * by hand (`src/mentions.ts`), it is that one.
 */
const modules = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [] : [target.default.replace(/^\.\/dist\/(.+)\.js$/, '$1')],
)

/** Declarations of types alone, ours and those of @garrigue/schema. */
const types = /(?:[\\/]schema[\\/](?:src|dist)[\\/]|[\\/]types\.|[\\/]kind-labels\.|[\\/]any-id\.).*d\.ts$/

const config: UserConfig = defineConfig({
  entry: Object.fromEntries(modules.map((name) => [name, existsSync(new URL(`src/${name}.ts`, import.meta.url)) ? `src/${name}.ts` : `src/generated/${name}.ts`])),
  platform: 'neutral',
  // The floor of `engines`.
  target: 'node20.19',
  dts: true,
  // The types of @garrigue/schema are copied into ours, so that a consumer installs nothing else.
  inputOptions: { resolve: { conditionNames: ['garrigue-source', 'import', 'default'] } },
  deps: { dts: { neverBundle: ['zod'] } },
  treeshake: { moduleSideEffects: false },
  outputOptions: {
    // Readable declarations under names that do not change: all types in types.d.ts, exported as what they are called.
    minifyInternalExports: false,
    chunkFileNames: '[name].js',
    codeSplitting: { groups: [{ name: 'types.d', test: types }] },
  },
})

export default config
