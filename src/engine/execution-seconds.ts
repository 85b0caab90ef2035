import { quotas, type StateMachineDefinition } from '../asl/index.ts'
import type { ExecutionType } from './identity.ts'

/** How long an execution may take: its own timeout, or the most that the service lets it run. */
export function executionSeconds(definition: StateMachineDefinition | undefined, type: ExecutionType): number {
  const most = type === 'EXPRESS' ? quotas.expressSeconds : quotas.standardSeconds
  return typeof definition?.TimeoutSeconds === 'number' ? Math.min(definition.TimeoutSeconds, most) : most
}
