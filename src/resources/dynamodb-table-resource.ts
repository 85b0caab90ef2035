import type { Problem } from '../core/index.ts'
import { type Resource, resource } from '../template/index.ts'
import type { EncryptionOptions } from './encryption.ts'
import type { KeyType } from './item-schema.ts'
import { type RemovalOptions, removalPolicies } from './removal.ts'

/** A key attribute with its type told. */
export interface Key {
  readonly name: string
  readonly type: KeyType
}

export const keyOf = (attribute: string | { readonly name: string; readonly type: KeyType }): Key =>
  typeof attribute === 'string' ? { name: attribute, type: 'S' } : attribute

/** A key: the partition key, then the sort key where there is one. */
export type KeyPair = readonly [partition: Key, sort?: Key]

export interface TableDescription extends RemovalOptions, EncryptionOptions {
  readonly key: KeyPair
  readonly indexes: readonly { readonly name: string; readonly key: KeyPair }[]
  readonly billing: 'on-demand' | { readonly readCapacity: number; readonly writeCapacity: number }
  readonly timeToLive?: string | undefined
  readonly pointInTimeRecovery: boolean
}

export function tableResource(table: TableDescription): Resource {
  const throughput =
    table.billing === 'on-demand'
      ? {}
      : { ProvisionedThroughput: { ReadCapacityUnits: table.billing.readCapacity, WriteCapacityUnits: table.billing.writeCapacity } }
  return resource(
    'AWS::DynamoDB::Table',
    {
      AttributeDefinitions: keysOf(table).map(({ name, type }) => ({ AttributeName: name, AttributeType: type })),
      KeySchema: keySchema(table.key),
      BillingMode: table.billing === 'on-demand' ? 'PAY_PER_REQUEST' : 'PROVISIONED',
      ...throughput,
      ...(table.indexes.length === 0
        ? {}
        : {
            GlobalSecondaryIndexes: table.indexes.map(({ name, key }) => ({
              IndexName: name,
              KeySchema: keySchema(key),
              Projection: { ProjectionType: 'ALL' },
              ...throughput,
            })),
          }),
      ...(table.timeToLive === undefined ? {} : { TimeToLiveSpecification: { AttributeName: table.timeToLive, Enabled: true } }),
      ...(table.pointInTimeRecovery ? { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } } : {}),
      ...(table.encryptionKey === undefined
        ? {}
        : { SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: table.encryptionKey } }),
    },
    removalPolicies(table),
  )
}

/** What DynamoDB would refuse: one attribute with two types, or one attribute twice in a key. */
export function tableProblems(owner: string, table: TableDescription): Problem[] {
  const problem = (message: string, hint: string): Problem => ({
    code: 'TABLE_KEY_INVALID',
    severity: 'error',
    path: `/${owner}`,
    message,
    hint,
    owner,
  })
  const twice = [table.key, ...table.indexes.map(({ key }) => key)].filter(([partition, sort]) => partition.name === sort?.name)
  const types = new Map(keysOf(table).map(({ name, type }) => [name, type]))
  const torn = keysOf(table).filter(({ name, type }) => types.get(name) !== type)
  return [
    ...twice.map(([{ name }]) =>
      problem(`'${name}' is both partition key and sort key`, 'Leave the sort key out, or name another attribute'),
    ),
    ...torn.map(({ name }) => problem(`The key attribute '${name}' has two types`, 'Give it the same type wherever it is a key')),
  ]
}

const keySchema = ([partition, sort]: KeyPair): { AttributeName: string; KeyType: string }[] => [
  { AttributeName: partition.name, KeyType: 'HASH' },
  ...(sort === undefined ? [] : [{ AttributeName: sort.name, KeyType: 'RANGE' }]),
]

/** Every key attribute once for each type that it is given, in the order of the keys. */
function keysOf({ key, indexes }: TableDescription): Key[] {
  const all = [key, ...indexes.map((index) => index.key)].flat().filter((each) => each !== undefined)
  return [...new Map(all.map((each) => [`${each.name} ${each.type}`, each])).values()]
}
