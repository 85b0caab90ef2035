import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import type { FunctionRegistry } from './function-registry.ts'
import type { FunctionRunner, InvocationReport } from './function-runner.ts'

/** The largest event and result of a call that waits, in bytes. @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const largestPayload = 6 * 1024 * 1024

/** How much of the log an answer has, in bytes. */
const logTail = 4096

const input = z.object({
  FunctionName: z.string(),
  Qualifier: z.string().optional(),
  InvocationType: z.enum(['RequestResponse', 'Event', 'DryRun']).default('RequestResponse'),
  LogType: z.enum(['None', 'Tail']).default('None'),
  /** Base64. */
  Payload: z.string().default(''),
})

const base64 = (text: string): string => Buffer.from(text).toString('base64')

function eventOf(payload: string): string {
  const text = Buffer.from(payload, 'base64').toString()
  if (Buffer.byteLength(text) > largestPayload) {
    throw new ServiceError(
      'RequestTooLargeException',
      `${Buffer.byteLength(text)} byte payload is too large for the Invoke operation (limit ${largestPayload} bytes)`,
      { status: 413 },
    )
  }
  if (text === '') return '{}'
  try {
    JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ServiceError('InvalidRequestContentException', `Could not parse request body into json: ${reason}`, { cause })
  }
  return text
}

/** What the function answered, as JSON text: its result, or what it threw. */
function payloadOf({ outcome }: InvocationReport): string {
  if ('result' in outcome) return outcome.result
  return JSON.stringify(outcome.failure)
}

/** Invoke: runs a function, and answers with its result, with what it threw, or at once. */
export const invokeOperation = (core: SandboxCore, functions: FunctionRegistry, runner: FunctionRunner): Record<'Invoke', Operation> => ({
  Invoke: operation(
    input,
    async ({ FunctionName, Qualifier, InvocationType, LogType, Payload }, { requestId }) => {
      const one = functions.resolve(FunctionName, Qualifier)
      const event = eventOf(Payload)
      if (InvocationType === 'DryRun') return { StatusCode: 204 }
      const running = runner.invoke(one, requestId, event)
      if (InvocationType === 'Event') {
        running.catch((error: unknown) =>
          core.report({ type: 'warning', text: `Function ${one.name} could not be invoked: ${String(error)}` }),
        )
        return { StatusCode: 202, Payload: '' }
      }
      const report = await running
      const payload = payloadOf(report)
      return {
        StatusCode: 200,
        ExecutedVersion: one.version,
        Payload: base64(payload),
        ...('failure' in report.outcome ? { FunctionError: 'Unhandled' } : {}),
        ...(LogType === 'Tail' ? { LogResult: Buffer.from(report.lines.join('\n')).subarray(-logTail).toString('base64') } : {}),
      }
    },
    { invalidInput: 'InvalidParameterValueException' },
  ),
})
