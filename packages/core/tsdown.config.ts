import { defineConfig, type UserConfig } from 'tsdown'
import { makeExpressionsLazy } from './scripts/make-expressions-lazy.ts'

// The runtime is one file: nothing to resolve makes it load in half the time, and no schema library comes with it. The types of unified stay
// outside, so that our plugins fit the processor of whoever uses them. NOTICE.md names what is bundled.
const config: UserConfig = defineConfig({
  entry: ['src/index.ts'],
  platform: 'neutral',
  dts: true,
  // Types of the schema are bundled without the library that checks them.
  deps: { alwaysBundle: [/./u], dts: { neverBundle: ['zod', 'unified', 'vfile', 'vfile-message', 'mdast', 'unist'] } },
  plugins: [makeExpressionsLazy()],
  treeshake: { moduleSideEffects: false },
  // Names stay for stack traces; blanks and comments only cost who loads it.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  inputOptions: { resolve: { conditionNames: ['garrigue-source', 'import', 'default'] } },
})

export default config
