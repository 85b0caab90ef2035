import type { AwsService } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { eventOperations } from './event-operations.ts'
import { groupOperations } from './group-operations.ts'
import { LogStore } from './log-store.ts'
import { streamOperations } from './stream-operations.ts'

/** CloudWatch Logs, in memory. */
export function createLogs(core: SandboxCore): AwsService {
  const store = new LogStore(core)
  return {
    signingName: 'logs',
    protocols: ['json-1.1'],
    targetPrefix: 'Logs_20140328',
    operations: { ...groupOperations(store), ...streamOperations(store), ...eventOperations(store) },
  }
}
