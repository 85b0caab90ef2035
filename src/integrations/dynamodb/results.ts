import type { AttributeValue, StoredItem } from './attribute-value.ts'

interface Capacity {
  readonly CapacityUnits?: number
  readonly ReadCapacityUnits?: number
  readonly WriteCapacityUnits?: number
}

/** What a call cost, where `returnConsumedCapacity` asked for it. */
export interface ConsumedCapacity extends Capacity {
  readonly TableName?: string
  readonly Table?: Capacity
  readonly LocalSecondaryIndexes?: { readonly [name: string]: Capacity }
  readonly GlobalSecondaryIndexes?: { readonly [name: string]: Capacity }
}

/** What a read answers. There is no `Item` where none has that key. */
export interface GetItemResult<Item> {
  readonly Item?: StoredItem<Item>
  readonly ConsumedCapacity?: ConsumedCapacity
}

/** What a write answers. `Attributes` holds what `returnValues` asked for. */
export interface WriteResult<Item> {
  readonly Attributes?: Partial<StoredItem<Item>>
  readonly ConsumedCapacity?: ConsumedCapacity
  readonly ItemCollectionMetrics?: {
    readonly ItemCollectionKey?: { readonly [name: string]: AttributeValue }
    readonly SizeEstimateRangeGB?: readonly number[]
  }
}
