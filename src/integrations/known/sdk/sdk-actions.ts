import { sdkActions } from '../../generated/sdk-actions.ts'

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
