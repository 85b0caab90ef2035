/** What the `Resource` of a Task state names. */
export type TaskResource =
  | { readonly kind: 'integration'; readonly sdk: boolean; readonly service: string; readonly action: string; readonly pattern: string }
  | { readonly kind: 'function' }
  | { readonly kind: 'activity' }
  /** A template fills it in later, so that nobody can tell yet. */
  | { readonly kind: 'open' }
  | { readonly kind: 'unknown' }

const integration = /^arn:[^:]*:states:[^:]*:[^:]*:(aws-sdk:)?([^:.]+):([^:.]+)(?:\.(.*))?$/
const activity = /^arn:[^:]*:states:[^:]*:[^:]*:activity:.+$/
const lambda = /^arn:[^:]*:lambda:[^:]*:[^:]*:function:.+$/

/** Reads the `Resource` of a Task state: `arn:aws:states:::sns:publish.waitForTaskToken`. */
export function readTaskResource(resource: string): TaskResource {
  // `${…}` may hold colons of its own; what it stands for matters only where it is all there is.
  const open = /[$<{]/.test(resource)
  const text = open ? resource.replaceAll(/\$\{[^}]*\}/g, '$').replaceAll(/\{\{[^}]*\}\}|<[^>]*>/g, '$') : resource
  if (activity.test(text)) return { kind: 'activity' }
  if (lambda.test(text)) return { kind: 'function' }
  const [, sdk, service, action, pattern = ''] = integration.exec(text) ?? []
  if (service !== undefined && action !== undefined && ![service, action, pattern].some((part) => part.includes('$'))) {
    return { kind: 'integration', sdk: sdk !== undefined, service, action, pattern }
  }
  return { kind: text.includes('$') ? 'open' : 'unknown' }
}
