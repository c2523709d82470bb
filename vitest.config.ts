import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config'

// Shared by every package: `export { default } from '../../vitest.config.ts'`, or `mergeConfig(shared, { … })`.
// A test that takes minutes is named *.slow.test.ts and runs with `npm run test:slow` (vitest.slow.config.ts).

export const slowTests: string = '**/*.slow.test.ts'

// The packages' sources first, then what Vite takes by default for Node.
const conditions = ['garrigue-source', 'module', 'node', 'development|production']

const config: ViteUserConfig = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['**/*.test.ts'],
    exclude: [...configDefaults.exclude, '**/dist/**', slowTests],
    // tools/report.mjs adds up these files; Turbo keeps them with the cached result.
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest/test.json' },
    // The time limit finds what hangs. It is wide, because no test asserts a speed.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})

export default config
