import type { AwsService } from '../aws-service.ts'
import { readBody } from '../request-body.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { callJson } from '../wire/json-call.ts'
import { forward } from './forward.ts'
import { startTableThread } from './table-thread.ts'

const targetPrefix = 'DynamoDB_20120810'

/**
 * DynamoDB, by the package dynalite, in memory. Bodies are read before dynalite sees them, since it ends where a connection
 * breaks while it reads.
 */
export async function createTables(core: SandboxCore): Promise<AwsService> {
  let fault: Error | undefined
  const thread = await startTableThread(core.region, core.accountId, (error) => {
    fault = error
    core.report({ type: 'warning', text: `DynamoDB has ended, with all its tables: ${error.stack ?? error.message}` })
  })
  return {
    signingName: 'dynamodb',
    protocols: [],
    operations: {},
    call: callJson(core, { service: 'dynamodb', targetPrefix, version: '1.0' }),
    routes: [
      {
        matches: ({ signedFor }) => signedFor === 'dynamodb',
        handle: async (request, response) => {
          const body = await readBody(request)
          if (fault !== undefined)
            throw new ServiceError('InternalServerError', `DynamoDB has ended: ${fault.message}`, { status: 500, cause: fault })
          await forward(request, body, thread.socketPath, response)
        },
      },
    ],
    close: thread.close,
  }
}
