import type { z } from 'zod'
import type { Call, Operation, Output } from './aws-service.ts'
import { constraintOf, constraintWords } from './constraint.ts'
import { ServiceError } from './service-error.ts'

/** The error by which a service refuses input of the wrong shape; most say `ValidationException`. */
export interface OperationOptions {
  readonly invalidInput?: string
}

/**
 * An operation whose input is checked before it runs: `operation(z.object({ cluster: z.string() }), ({ cluster }) => …)`.
 * What does not fit is refused with all its findings.
 */
export function operation<Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.output<Schema>, call: Call) => Output | Promise<Output>,
  { invalidInput = 'ValidationException' }: OperationOptions = {},
): Operation {
  return (input, call) => {
    const parsed = schema.safeParse(input, { reportInput: true, error: constraintWords })
    if (!parsed.success) {
      const findings = parsed.error.issues.map(constraintOf)
      throw new ServiceError(
        invalidInput,
        `${findings.length} validation error${findings.length === 1 ? '' : 's'} detected: ${findings.join('; ')}`,
      )
    }
    return run(parsed.data, call)
  }
}
