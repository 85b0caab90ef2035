/** What a Task state calls, as its `Resource` says. */
export interface TaskResource {
  /** As it was written. */
  readonly text: string
  readonly kind: 'service' | 'lambda' | 'activity'
  /** `lambda`, `aws-sdk:s3`, `states`. */
  readonly type: string
  /** `invoke`, `listObjects`, `startExecution.sync:2`. */
  readonly action: string
  /** What a result that is too large is blamed on: the service, the function or the activity. */
  readonly blamed: string
  /** The called one answers by a task token, or may be given one. */
  readonly hasToken: boolean
}

/**
 * Reads the `Resource` of a Task state. What is no service integration and no activity is a Lambda function; what is no text, as
 * a broken definition may have it, is read as JSON.
 */
export function readResource(given: unknown): TaskResource {
  const text = typeof given === 'string' ? given : JSON.stringify(given ?? null)
  const service = /^arn:[^:]*:states:[^:]*:[^:]*:((?:aws-sdk:)?[^:]+):([^:]+(?::\d+)?)$/.exec(text)
  const [, type = '', action = ''] = service ?? []
  if (type === 'activity') return { text, kind: 'activity', type, action, blamed: text, hasToken: true }
  if (service === null) return { text, kind: 'lambda', type: 'lambda', action: text, blamed: text, hasToken: false }
  return { text, kind: 'service', type, action, blamed: type, hasToken: /\.(?:sync(?::\d+)?|waitForTaskToken)$/.test(action) }
}
