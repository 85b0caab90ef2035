import { z } from 'zod'
import type { Json, JsonObject } from '../../../core/index.ts'

/** Property values as templates write them: CloudFormation takes `"256"` for a number and `"true"` for a boolean. */
export const property = {
  text: z.union([z.string(), z.number(), z.boolean()]).transform(String),
  integer: z.union([z.number(), z.string()]).pipe(z.coerce.number<string | number>().int()),
  flag: z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]),
  list: z.array(z.string()),
  object: z.record(z.string(), z.json()) satisfies z.ZodType<JsonObject>,
  /** JSON that a service takes as text: an object, or the text itself. */
  document: z.union([z.record(z.string(), z.json()).transform((value) => JSON.stringify(value)), z.string()]),
  json: z.json() satisfies z.ZodType<Json>,
  tags: z.array(z.object({ Key: z.string(), Value: z.union([z.string(), z.number(), z.boolean()]).transform(String) })).default([]),
} as const
