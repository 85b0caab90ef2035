import type { Output } from '../aws-service.ts'
import type { FunctionCode } from './function-code.ts'
import type { FunctionSettings } from './function-settings.ts'

/** A function, or one of its versions. */
export interface LambdaFunction {
  readonly name: string
  readonly arn: string
  /** `$LATEST` or a number. */
  readonly version: string
  readonly architectures: readonly string[]
  readonly tags: Map<string, string>
  readonly policy: Map<string, Output>
  readonly published: LambdaFunction[]
  settings: FunctionSettings
  code: FunctionCode
  modifiedAt: Date
  revisionId: string
}

/** A function as GetFunctionConfiguration shows it. */
export const describeFunction = (one: LambdaFunction): Output => ({
  FunctionName: one.name,
  FunctionArn: one.version === '$LATEST' ? one.arn : `${one.arn}:${one.version}`,
  Version: one.version,
  Runtime: one.settings.runtime,
  Role: one.settings.role,
  Handler: one.settings.handler,
  Description: one.settings.description,
  Timeout: one.settings.timeoutSeconds,
  MemorySize: one.settings.memoryMiB,
  Environment: Object.keys(one.settings.environment).length === 0 ? undefined : { Variables: one.settings.environment },
  CodeSha256: one.code.sha256,
  CodeSize: one.code.bytes,
  LastModified: one.modifiedAt.toISOString().replace('Z', '+0000'),
  RevisionId: one.revisionId,
  Architectures: one.architectures,
  PackageType: 'Zip',
  State: 'Active',
  LastUpdateStatus: 'Successful',
  TracingConfig: { Mode: 'PassThrough' },
  EphemeralStorage: { Size: 512 },
  LoggingConfig: { LogFormat: 'Text', LogGroup: `/aws/lambda/${one.name}` },
})
