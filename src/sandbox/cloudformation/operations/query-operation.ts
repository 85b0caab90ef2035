import type { z } from 'zod'
import type { Call, Operation, Output } from '../../aws-service.ts'
import { operation } from '../../operation.ts'

/** An operation of CloudFormation, which calls input of the wrong shape a `ValidationError`. */
export const queryOperation = <Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.output<Schema>, call: Call) => Output | Promise<Output>,
): Operation => operation(schema, run, { invalidInput: 'ValidationError' })
