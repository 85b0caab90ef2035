import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { StepwrightError } from '../../../../core/index.ts'
import type { SandboxCore } from '../../../sandbox-core.ts'

const parameters = z.array(z.object({ Key: z.string(), Value: z.string() })).default([])

const authParameters = z.object({
  BasicAuthParameters: z.object({ Username: z.string(), Password: z.string() }).optional(),
  ApiKeyAuthParameters: z.object({ ApiKeyName: z.string(), ApiKeyValue: z.string() }).optional(),
  InvocationHttpParameters: z
    .object({ HeaderParameters: parameters, QueryStringParameters: parameters, BodyParameters: parameters })
    .prefault({}),
})

/** A connection as CreateConnection of EventBridge takes it. */
const connection = z.object({ AuthorizationType: z.enum(['BASIC', 'API_KEY']), AuthParameters: authParameters })

/** What a connection adds to a request. */
export type Connection = z.output<typeof connection>

/** A connection that adds nothing. */
export const withoutSecrets: Connection = connection.parse({ AuthorizationType: 'BASIC', AuthParameters: {} })

const connections = z.record(z.string(), connection)

/** Where the sandbox reads the credentials of connections, by the names of these. */
const placeOf = ({ directory }: SandboxCore): string => join(directory, 'connections.json')

const example =
  '{ "Stripe": { "AuthorizationType": "BASIC", "AuthParameters": { "BasicAuthParameters": { "Username": "…", "Password": "…" } } } }'

/**
 * The credentials that a connection of EventBridge holds. They stand in a file of the sandbox's directory, since the sandbox has no
 * EventBridge.
 *
 * @param arn `arn:aws:events:us-east-1:123456789012:connection/Stripe/81210c42-8af1-456b-9c4a-6ff02fc664ac`
 * @throws StepwrightError `CONNECTION_UNKNOWN`, `CONNECTIONS_INVALID`
 */
export async function connectionOf(core: SandboxCore, arn: string): Promise<Connection> {
  const [, name = arn] = /:connection\/([^/]+)/.exec(arn) ?? []
  const place = placeOf(core)
  const known = parse(place, await read(place))
  const found = Object.hasOwn(known, name) ? known[name] : undefined
  if (found !== undefined) return found
  throw new StepwrightError('CONNECTION_UNKNOWN', `The sandbox has no credentials for the connection '${name}'.`, {
    hint: `Write them into ${place}, as CreateConnection of EventBridge takes them: ${example}`,
  })
}

async function read(place: string): Promise<string> {
  try {
    return await readFile(place, 'utf8')
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return '{}'
    throw fault
  }
}

function parse(place: string, text: string): z.output<typeof connections> {
  try {
    return connections.parse(JSON.parse(text))
  } catch (cause) {
    const what = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)
    throw new StepwrightError('CONNECTIONS_INVALID', `${place} does not hold connections: ${what}`, {
      hint: `Write it like this: ${example}. For OAuth, write a token that you have as a key: AuthorizationType API_KEY, ApiKeyName Authorization.`,
      cause,
    })
  }
}
