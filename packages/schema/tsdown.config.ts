import { defineConfig, type UserConfig } from 'tsdown'

const config: UserConfig = defineConfig({
  entry: ['src/index.ts', 'src/verify-evidence.ts', 'src/vocabulary.ts'],
  platform: 'neutral',
  dts: true,
})

export default config
