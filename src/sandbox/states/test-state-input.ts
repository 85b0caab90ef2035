import { z } from 'zod'

const mock = z.object({
  result: z.string().exactOptional(),
  errorOutput: z.object({ error: z.string().exactOptional(), cause: z.string().exactOptional() }).exactOptional(),
  fieldValidationMode: z.enum(['STRICT', 'PRESENT', 'NONE']).exactOptional(),
})

const stateConfiguration = z.object({
  retrierRetryCount: z.number().int().min(0).exactOptional(),
  errorCausedByState: z.string().exactOptional(),
  mapIterationFailureCount: z.number().int().min(0).exactOptional(),
  mapItemReaderData: z.string().exactOptional(),
})

/**
 * What TestState takes.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html
 */
export const testStateInput = z.object({
  definition: z.string(),
  input: z.string().default('{}'),
  context: z.string().optional(),
  variables: z.string().optional(),
  /** What the engine takes as it is. */
  roleArn: z.string().exactOptional(),
  inspectionLevel: z.enum(['INFO', 'DEBUG', 'TRACE']).exactOptional(),
  stateName: z.string().exactOptional(),
  mock: mock.exactOptional(),
  stateConfiguration: stateConfiguration.exactOptional(),
  /** Whether the request of an HTTP task is shown with what its connection added; no mock goes with it. */
  revealSecrets: z.boolean().exactOptional(),
})
