import { readResource } from '../tasks/resource.ts'
import { services } from './generated/services.ts'
import type { ResultShape } from './result-shape.ts'
import { readShape } from './service-shapes.ts'

/** Services that an integration of their own calls otherwise than the SDK does. */
const optimised: Readonly<Record<string, string>> = {
  states: 'sfn',
  events: 'eventbridge',
  bedrock: 'bedrockruntime',
  elasticmapreduce: 'emr',
}

/**
 * What the API behind a task's Resource answers. Undefined where that is not known: for a service that is not among the
 * generated ones, and for jobs and callbacks, which answer with something else than their call does.
 */
export async function shapeOfResource(resource: string): Promise<ResultShape | undefined> {
  const { kind, type, action, hasToken } = readResource(resource)
  if (kind !== 'service' || hasToken) return undefined
  const name = type.startsWith('aws-sdk:') ? type.slice('aws-sdk:'.length) : (optimised[type] ?? type)
  const load = Object.hasOwn(services, name) ? services[name] : undefined
  if (load === undefined) return undefined
  const { shapes } = await load()
  const output = Object.hasOwn(shapes.outputs, action) ? shapes.outputs[action] : undefined
  if (output === undefined) return undefined
  const shape = readShape(shapes, output)
  return type === 'lambda' && shape.type === 'object' ? withParsedPayload(shape) : shape
}

/** The integration of Lambda parses the payload, so it may be anything. */
const withParsedPayload = (shape: Extract<ResultShape, { type: 'object' }>): ResultShape => ({
  ...shape,
  fields: { ...shape.fields, Payload: () => ({ type: 'any' }) },
})
