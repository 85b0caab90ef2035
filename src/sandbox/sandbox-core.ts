import type { JsonObject, Report } from '../core/index.ts'

/** What every service of a sandbox shares: whose account it is, where it listens, and a way to call its neighbours. */
export interface SandboxCore {
  readonly region: string
  /** Twelve digits. */
  readonly accountId: string
  readonly partition: 'aws'
  readonly urlSuffix: 'amazonaws.com'
  /** Where services keep what must outlive the sandbox, such as the registry's blobs. It may not exist yet. */
  readonly directory: string
  readonly report: Report
  /** Aborts when the sandbox closes. */
  readonly signal: AbortSignal
  /** `http://127.0.0.1:PORT`, without a slash at the end. @throws StepwrightError before the sandbox listens. */
  readonly endpoint: () => string
  /**
   * Calls an operation of a neighbour, as a client would: `call('ecs', 'RunTask', { … })`. The service is named as in a
   * credential scope (`states`, `ecs`, `ecr`, `sns`, `sqs`, `dynamodb`, `s3`, `logs`, `monitoring`, `cloudformation`, `sts`).
   * The answer is what the JSON protocols would carry: times are seconds since 1970, bytes are base64.
   *
   * @throws ServiceError what the service refused with; also where it does not know the operation.
   */
  readonly call: (service: string, operation: string, input: JsonObject, signal?: AbortSignal) => Promise<JsonObject>
}

/** An ARN of this sandbox's account and region: `arnOf(core, 'sns', 'topic')`. */
export const arnOf = (core: Pick<SandboxCore, 'partition' | 'region' | 'accountId'>, service: string, resource: string): string =>
  `arn:${core.partition}:${service}:${core.region}:${core.accountId}:${resource}`
