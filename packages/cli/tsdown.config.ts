import { defineConfig, type UserConfig } from 'tsdown'

const config: UserConfig = defineConfig({
  // The thread's script is started by its name, beside what starts it.
  entry: { bin: 'src/bin.ts', index: 'src/index.ts', 'reading-worker': 'src/isolation/reading-worker.ts' },
  platform: 'node',
  fixedExtension: false,
  dts: true,
})

export default config
