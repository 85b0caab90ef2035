import { callSite, type Grant, getAtt, type Intrinsic, ref, sub } from '../core/index.ts'
import { logicalId, type Step } from '../template/index.ts'
import type { DynamodbTableOptions, KeyNames } from './dynamodb-table-options.ts'
import { type KeyPair, keyOf, type TableDescription, tableProblems, tableResource } from './dynamodb-table-resource.ts'
import type { KeyAttribute, KeyAttributes } from './item-schema.ts'

/**
 * A table, as a step of a service and as what others refer to.
 *
 * @typeParam Item what the table keeps, in plain values.
 * @typeParam Name the names of the key attributes.
 */
export interface DynamodbTable<Item, Name extends string> extends Step<object, object> {
  readonly logicalId: string
  readonly tableName: Intrinsic
  readonly tableArn: Intrinsic
  readonly keyAttributes: KeyAttributes<Name>
  /** Holds nothing: it carries the type of an item. */
  readonly types?: { readonly item: Item }
  /** The right to get, query and scan items, of the table and its indexes. */
  readonly grantRead: () => Grant
  /** The right to put, update and delete items. */
  readonly grantWrite: () => Grant
}

/**
 * A DynamoDB table. Its name stands in the stack's outputs, for `dynamodbTable('Reports', …)` as `ReportsTableName`.
 *
 * ```ts
 * const Report = z.object({ documentKey: z.string(), words: z.number() })
 * const reports = dynamodbTable('Reports', { partitionKey: 'documentKey', item: Report })
 * ```
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html
 */
export function dynamodbTable<Item, const Partition extends KeyAttribute<Item>, const Sort extends KeyAttribute<Item> = never>(
  name: string,
  options: DynamodbTableOptions<Item, Partition, Sort>,
): DynamodbTable<Item, KeyNames<Partition, Sort>> {
  const id = logicalId(name)
  const tableArn = getAtt(id, 'Arn')
  const table = describeTable(options)
  return {
    kind: 'step',
    name,
    source: callSite(),
    logicalId: id,
    tableName: ref(id),
    tableArn,
    keyAttributes: keyAttributes(table.key),
    grantRead: () => ({
      actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Scan'],
      resources: table.indexes.length === 0 ? [tableArn] : [tableArn, sub(`\${${id}.Arn}/index/*`)],
    }),
    grantWrite: () => ({
      actions: ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
      resources: [tableArn],
    }),
    run: () => ({
      adds: {},
      fragment: { Resources: { [id]: tableResource(table) }, Outputs: { [logicalId(name, 'TableName')]: { Value: ref(id) } } },
      problems: tableProblems(name, table),
    }),
  }
}

/** The options with their defaults. */
function describeTable<Item, Partition extends KeyAttribute<Item>, Sort extends KeyAttribute<Item>>(
  options: DynamodbTableOptions<Item, Partition, Sort>,
): TableDescription {
  const pair = (partition: KeyAttribute<Item>, sort: KeyAttribute<Item> | undefined): KeyPair =>
    sort === undefined ? [keyOf(partition)] : [keyOf(partition), keyOf(sort)]
  return {
    key: pair(options.partitionKey, options.sortKey),
    indexes: Object.entries(options.indexes ?? {}).map(([name, { partitionKey, sortKey }]) => ({ name, key: pair(partitionKey, sortKey) })),
    billing: options.billing ?? 'on-demand',
    timeToLive: options.timeToLive,
    pointInTimeRecovery: options.pointInTimeRecovery ?? false,
    retain: options.retain ?? false,
    ...(options.encryptionKey !== undefined && { encryptionKey: options.encryptionKey }),
  }
}

/** The names are those of the options: the type says no more than the key does. */
const keyAttributes = <Name extends string>(key: KeyPair): KeyAttributes<Name> =>
  Object.fromEntries(key.filter((each) => each !== undefined).map(({ name, type }) => [name, type])) as KeyAttributes<Name>
