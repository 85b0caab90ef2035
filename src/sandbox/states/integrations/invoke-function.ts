import { z } from 'zod'
import { isJsonObject, type Json, type JsonObject } from '../../../core/index.ts'
import type { TaskOutcome, TaskRequest } from '../../../engine/index.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import { responseMetadata } from './response-metadata.ts'

const answerSchema = z.object({
  StatusCode: z.number(),
  ExecutedVersion: z.string().optional(),
  FunctionError: z.string().optional(),
  LogResult: z.string().optional(),
  Payload: z.string().default(''),
})

/** A function threw: the state fails under the error's own name. */
export class FunctionThrew extends Error {
  override readonly name = 'FunctionThrew'
  readonly outcome: TaskOutcome

  constructor(payload: string) {
    super(payload)
    const thrown: unknown = JSON.parse(payload)
    const type = isJsonObject(thrown) && typeof thrown.errorType === 'string' ? thrown.errorType : 'Lambda.Unknown'
    this.outcome = { status: 'failed', error: type, cause: payload }
  }
}

/** The result of a function: JSON where it is, else the text. */
function parsed(payload: string): Json {
  try {
    const value: Json = JSON.parse(payload)
    return value
  } catch {
    return payload
  }
}

/**
 * Invokes a function with the event that is given.
 *
 * @throws FunctionThrew where the function did; ServiceError where Lambda refuses the call.
 */
async function invoke(core: SandboxCore, event: Json, rest: JsonObject, signal: AbortSignal) {
  const Payload = Buffer.from(JSON.stringify(event)).toString('base64')
  const answer = answerSchema.parse(await core.call('lambda', 'Invoke', { ...rest, Payload }, signal))
  const payload = Buffer.from(answer.Payload, 'base64').toString()
  if (answer.FunctionError !== undefined) throw new FunctionThrew(payload)
  return { ...answer, payload }
}

/** `lambda:invoke`: the arguments are those of Lambda's Invoke, the result is its answer with the payload as JSON. */
export async function lambdaInvoke(core: SandboxCore, request: TaskRequest, { Payload = {}, ...rest }: JsonObject): Promise<JsonObject> {
  const { payload, StatusCode, ExecutedVersion, LogResult } = await invoke(core, Payload, rest, request.signal)
  const answer: JsonObject = {
    ...(ExecutedVersion === undefined ? {} : { ExecutedVersion }),
    ...(LogResult === undefined ? {} : { LogResult }),
    Payload: parsed(payload),
    StatusCode,
  }
  return { ...answer, ...responseMetadata(answer) }
}

/** A function's ARN as the resource of a state: its event is the state's arguments, its result the state's. */
export async function callFunction(core: SandboxCore, request: TaskRequest, arn: string): Promise<TaskOutcome> {
  const { payload } = await invoke(core, request.parameters, { FunctionName: arn }, request.signal)
  return { status: 'succeeded', result: parsed(payload) }
}
