import type { Json } from '../../src/core/index.ts'
import { type Payload, Placeholders, toJsonataPayload } from '../../src/expressions/index.ts'
import { only, outputOf } from '../engine/run.ts'

/** A payload as JSONata, which must have no problems. */
export function compiled(payload: unknown): Json {
  return toJsonataPayload(payload, {
    placeholders: new Placeholders(),
    path: '/States/Only/Output',
    report: (problem) => {
      throw new Error(`${problem.code} at ${problem.path}: ${problem.message}`)
    },
  })
}

/** What the interpreter makes of a payload. */
export const evaluated = (payload: Payload | object, input: Json = {}): Promise<Json> =>
  outputOf(only({ Type: 'Pass', Output: compiled(payload), End: true }, 'JSONata'), { input })
