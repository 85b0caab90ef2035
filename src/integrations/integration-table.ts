import { optimisedActions } from './generated/optimised-actions.ts'
import { sdkActions } from './generated/sdk-actions.ts'
import { sdkServices } from './generated/sdk-services.ts'

/** What is known of an action that Step Functions optimises, by its name: `sns:publish`. */
export interface OptimisedAction {
  /** `` for request-response, `sync`, `sync:2`, `waitForTaskToken`. */
  readonly patterns: readonly string[]
  /** Parameters, as Step Functions spells them. */
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

const optimised = new Map<string, OptimisedAction>(Object.entries(optimisedActions))

/** The names of all actions that Step Functions optimises. */
export const optimisedNames: readonly string[] = [...optimised.keys()]

export const optimisedAction = (service: string, action: string): OptimisedAction | undefined => optimised.get(`${service}:${action}`)

const services = new Map<string, { readonly errors: string; readonly iam: string }>(Object.entries(sdkServices))

/** The names of the services that can be called by `aws-sdk:…`. */
export const sdkServiceNames: readonly string[] = [...services.keys()]

/** What the error names of a service begin with when it is called by `aws-sdk:…`: `DynamoDb`. */
export const sdkErrorPrefix = (service: string): string | undefined => services.get(service)?.errors

/** What the IAM actions of a service begin with: `states` for `sfn`. */
export const sdkIamPrefix = (service: string): string | undefined => services.get(service)?.iam

const read = new Map<string, ReadonlySet<string>>()

/** The actions of a service that can be called by `aws-sdk:…`, such as `getObject`; undefined where the service is unknown. */
export function sdkServiceActions(service: string): ReadonlySet<string> | undefined {
  const known = read.get(service)
  if (known !== undefined) return known
  const text = Object.hasOwn(sdkActions, service) ? sdkActions[service] : undefined
  if (text === undefined) return undefined
  const actions = new Set(text.split(' '))
  read.set(service, actions)
  return actions
}
