// vitest.config.ts
import { stateCoverage } from 'stepwright/testing/vitest'
import { defineConfig } from 'vitest/config'

export default defineConfig({ plugins: [stateCoverage({ atLeast: 100 })] })
