import { expect } from 'vitest'
import { matchers } from './matchers.ts'

export type { StepwrightMatchers } from './declarations.ts'

expect.extend(matchers)
