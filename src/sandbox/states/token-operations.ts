import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { readJson } from './json-text.ts'
import type { TaskTokenRegistry } from './task-token-registry.ts'

const taskToken = z.string().min(1).max(2048)

const failureInput = z.object({ taskToken, error: z.string().max(256).optional(), cause: z.string().max(32_768).optional() })

/** The operations by which workers call back. */
export const tokenOperations = (
  tokens: TaskTokenRegistry,
): Record<'SendTaskSuccess' | 'SendTaskFailure' | 'SendTaskHeartbeat', Operation> => ({
  SendTaskSuccess: operation(z.object({ taskToken, output: z.string() }), ({ taskToken, output }) => {
    tokens.settle(taskToken, { status: 'succeeded', result: readJson(output, 'InvalidOutput', 'Output') })
    return {}
  }),

  SendTaskFailure: operation(failureInput, ({ taskToken, error, cause }) => {
    tokens.settle(taskToken, { status: 'failed', ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) })
    return {}
  }),

  SendTaskHeartbeat: operation(z.object({ taskToken }), ({ taskToken }) => {
    tokens.heartbeat(taskToken)
    return {}
  }),
})
