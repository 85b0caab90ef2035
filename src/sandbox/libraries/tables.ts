import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AwsService } from '../aws-service.ts'
import { readBody } from '../request-body.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { callJson } from '../wire/json-call.ts'
import { loadLibrary } from './load-library.ts'
import { replayedRequest } from './replayed-request.ts'

const targetPrefix = 'DynamoDB_20120810'

/** Runs `make` with the variables out of which dynalite, and only it, reads whose account it stands for. */
function withEnvironment<Made>(variables: Readonly<Record<string, string>>, make: () => Made): Made {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, variables)
  try {
    return make()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/**
 * DynamoDB, by the package dynalite, in memory. Bodies are read before dynalite sees them, since it ends the process
 * where a connection breaks while it reads.
 */
export async function createTables(core: SandboxCore): Promise<AwsService> {
  const { default: dynalite } = await loadLibrary('dynalite', 'DynamoDB', () => import('dynalite'))
  const server: Server = withEnvironment({ AWS_REGION: core.region, AWS_ACCOUNT_ID: core.accountId }, () =>
    dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 }),
  )
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
          server.emit('request', replayedRequest(request, body), response)
          await once(response, 'close')
        },
      },
    ],
  }
}
