import type { Grant, Intrinsic } from '../core/index.ts'
import { keyAccess, type Resources } from './key-access.ts'

/**
 * A right on a key for one encryption context.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html
 */
export function keyGrant(
  key: unknown,
  actions: readonly string[],
  context: { readonly [name: string]: Intrinsic },
  resources: Resources,
): readonly Grant[] {
  const access = keyAccess(key, resources)
  if (access === undefined) return []
  const StringEquals = Object.fromEntries(Object.entries(context).map(([name, value]) => [`kms:EncryptionContext:${name}`, value]))
  return [{ actions, resources: access.resources, conditions: { ...access.conditions, StringEquals } }]
}
