import { fn, type Grant, getAtt, type Intrinsic, isJsonObject, ref, sub } from '../core/index.ts'
import type { Template } from '../template/index.ts'

/** The resources of a template, by id. */
export type Resources = Template['Resources']

/** How a policy says which key is meant. */
export type KeyAccess = Pick<Grant, 'resources' | 'conditions'>

/**
 * How a policy names a key of KMS: by its ARN, or, where only an alias is known, any key that has this alias. Undefined
 * for a key that AWS manages itself, to which nobody needs a right.
 *
 * @param key an ARN, an id, an alias, or an intrinsic; one that refers to a key or an alias of the template is understood.
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
 */
export function keyAccess(key: unknown, resources: Resources): KeyAccess | undefined {
  if (typeof key === 'string') return namedKey(key)
  if (!isJsonObject(key)) return undefined
  const [[name, body] = ['', undefined]] = Object.entries(key)
  if (name === 'Ref' && typeof body === 'string') return referredKey(body, resources)
  return isFunction(name) ? { resources: [fn(name, body)] } : undefined
}

function namedKey(key: string): KeyAccess | undefined {
  const alias = /^(?:arn:.*:)?(alias\/.+)$/.exec(key)?.[1]
  if (alias?.startsWith('alias/aws/')) return undefined
  if (alias !== undefined) return { resources: [keyArn('*')], conditions: { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': alias } } }
  return { resources: [key.startsWith('arn:') ? key : keyArn(key)] }
}

function referredKey(id: string, resources: Resources): KeyAccess | undefined {
  const referred = resources[id]
  if (referred?.Type === 'AWS::KMS::Alias') return keyAccess(referred.Properties?.['TargetKeyId'], resources)
  return { resources: [referred?.Type === 'AWS::KMS::Key' ? getAtt(id, 'Arn') : ref(id)] }
}

const keyArn = (id: string): Intrinsic => sub(`arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/${id}`)

const isFunction = (name: string): name is `Fn::${string}` => name.startsWith('Fn::')
