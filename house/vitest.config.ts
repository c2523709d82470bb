import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config'
import shared from '../vitest.config.ts'

// Pure functions over one list of files: no need to start afresh, and to read the files again, for each test file.
const config: ViteUserConfig = mergeConfig(shared, defineConfig({ test: { isolate: false, maxWorkers: 1 } }))

export default config
