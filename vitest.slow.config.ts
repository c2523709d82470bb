import { configDefaults, defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config'
import shared, { slowTests } from './vitest.config.ts'

// A package with slow tests has the script
// `"test:slow": "vitest run --root . --config ../../vitest.slow.config.ts"`.

const config: ViteUserConfig = mergeConfig(
  { ...shared, test: { ...shared.test, include: [], exclude: [] } },
  defineConfig({
    test: {
      include: [slowTests],
      exclude: [...configDefaults.exclude, '**/dist/**'],
      outputFile: { json: '.vitest/slow.json' },
      testTimeout: 1_800_000,
      hookTimeout: 1_800_000,
    },
  }),
)

export default config
