import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { diagnose } from './check-definition.ts'

const input = z.object({
  definition: z.string(),
  type: z.enum(['STANDARD', 'EXPRESS']).default('STANDARD'),
  severity: z.enum(['ERROR', 'WARNING']).default('ERROR'),
  maxResults: z.number().int().min(0).max(100).default(100),
})

/** ValidateStateMachineDefinition: what is wrong with a definition, without creating a machine. */
export const validateOperation = (): Record<'ValidateStateMachineDefinition', Operation> => ({
  ValidateStateMachineDefinition: operation(input, ({ definition, type, severity, maxResults }) => {
    const all = diagnose(definition, type)
    const asked = all.filter((diagnostic) => severity === 'WARNING' || diagnostic.severity === 'ERROR')
    const most = maxResults === 0 ? 100 : maxResults
    return {
      result: all.some((diagnostic) => diagnostic.severity === 'ERROR') ? 'FAIL' : 'OK',
      diagnostics: asked.slice(0, most),
      truncated: asked.length > most,
    }
  }),
})
