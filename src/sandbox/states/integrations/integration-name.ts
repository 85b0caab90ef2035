/** How Step Functions waits for a service. */
export type Pattern = 'request-response' | 'sync' | 'sync:2' | 'waitForTaskToken'

/** What the `Resource` of a Task state names. */
export type ResourceName =
  | { readonly kind: 'activity'; readonly arn: string }
  | { readonly kind: 'function'; readonly arn: string }
  | { readonly kind: 'optimized' | 'aws-sdk'; readonly service: string; readonly action: string; readonly pattern: Pattern }
  | { readonly kind: 'unknown' }

const patterns: ReadonlyMap<string | undefined, Pattern> = new Map([
  [undefined, 'request-response'],
  ['sync', 'sync'],
  ['sync:2', 'sync:2'],
  ['waitForTaskToken', 'waitForTaskToken'],
])

/**
 * Reads the `Resource` of a Task state: `arn:aws:states:::sns:publish`, `arn:aws:states:::aws-sdk:s3:getObject`,
 * the ARN of a Lambda function or of an activity.
 */
export function parseResource(resource: string): ResourceName {
  if (/^arn:[^:]+:lambda:[^:]*:[^:]*:function:/.test(resource)) return { kind: 'function', arn: resource }
  if (/^arn:[^:]+:states:[^:]+:\d{12}:activity:/.test(resource)) return { kind: 'activity', arn: resource }
  const [, sdk, service, action, suffix] = /^arn:[^:]+:states:::(aws-sdk:)?([^:.]+):([^:.]+)(?:\.(.+))?$/.exec(resource) ?? []
  const pattern = patterns.get(suffix)
  if (service === undefined || action === undefined || pattern === undefined) return { kind: 'unknown' }
  return { kind: sdk === undefined ? 'optimized' : 'aws-sdk', service, action, pattern }
}
