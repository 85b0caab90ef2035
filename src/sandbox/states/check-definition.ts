import type { StateMachineDefinition } from '../../asl/index.ts'
import { isJsonObject } from '../../core/index.ts'
import type { ExecutionType } from '../../engine/index.ts'
import { ServiceError } from '../service-error.ts'

const invalid = (reason: string): ServiceError => new ServiceError('InvalidDefinition', `Invalid State Machine Definition: '${reason}'`)

/**
 * Reads the text of a definition.
 *
 * @throws ServiceError `InvalidDefinition` where Step Functions would refuse it.
 */
export function readDefinition(text: string, _type: ExecutionType): StateMachineDefinition {
  let definition: unknown
  try {
    definition = JSON.parse(text)
  } catch (cause) {
    throw invalid(`INVALID_JSON_DESCRIPTION: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  if (!isJsonObject(definition)) throw invalid('SCHEMA_VALIDATION_FAILED: Definition must be a valid JSON object')
  return definition as unknown as StateMachineDefinition
}
