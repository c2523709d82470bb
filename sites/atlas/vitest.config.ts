import { defineConfig, type ViteUserConfig } from 'vitest/config'
import shared from '../../vitest.config.ts'

// The shared options without the shared conditions: the site, and its tests, read the packages as built.
const config: ViteUserConfig = defineConfig({ test: shared.test ?? {} })

export default config
