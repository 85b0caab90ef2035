import type { EncryptionOptions } from './encryption.ts'
import type { ItemSchema, KeyAttribute, KeyName } from './item-schema.ts'
import type { RemovalOptions } from './removal.ts'

/** How a table works. Items are always encrypted. */
export interface DynamodbTableOptions<Item, Partition extends KeyAttribute<Item>, Sort extends KeyAttribute<Item>>
  extends RemovalOptions,
    EncryptionOptions {
  /** What the table keeps: a schema whose output is one item. Only its type is used. */
  readonly item: ItemSchema<Item>
  /** The attribute that tells items apart: its name where it holds text, `{ name, type: 'N' }` where it holds a number. */
  readonly partitionKey: Partition
  /** The attribute that orders items of one partition, and tells them apart together with the partition key. @default none */
  readonly sortKey?: Sort
  /** Other keys to find items by, by the name of the index: at most 20. @default none */
  readonly indexes?: { readonly [index: string]: { readonly partitionKey: KeyAttribute<Item>; readonly sortKey?: KeyAttribute<Item> } }
  /** What is paid for: each request, or a capacity per second that is always there. @default 'on-demand' */
  readonly billing?: 'on-demand' | { readonly readCapacity: number; readonly writeCapacity: number }
  /** The attribute that holds the second (since 1970) after which DynamoDB deletes an item. @default none */
  readonly timeToLive?: keyof Item & string
  /** Keep the changes of the last 35 days, so that the table can be restored as it was at any second. Costs extra. @default false */
  readonly pointInTimeRecovery?: boolean
}

/** The names of the key attributes of a table. */
export type KeyNames<Partition, Sort> = KeyName<Partition> | KeyName<Sort>
