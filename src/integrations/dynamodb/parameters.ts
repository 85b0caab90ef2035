import type { Value } from '../../expressions/index.ts'
import type { AttributeValue } from './attribute-value.ts'
import type { TableReference } from './table-reference.ts'

/** A plain value, or an attribute value as DynamoDB keeps it. */
export type Attribute<T> = Value<Exclude<T, undefined>> | Value<AttributeValue>

/** The key of one item: every key attribute, and nothing else. */
export type Key<Item, Name extends string> = {
  readonly [Attributes in Name]: Attribute<Attributes extends keyof Item ? Item[Attributes] : string>
}

/** A whole item. */
export type ItemValues<Item> = { readonly [Name in keyof Item]: Attribute<Item[Name]> }

interface Common<Item, Name extends string> {
  readonly table: TableReference<Item, Name>
  readonly returnConsumedCapacity?: Value<'INDEXES' | 'TOTAL' | 'NONE'>
  /** Stand-ins for attribute names in expressions: `{ '#status': 'status' }`. */
  readonly expressionAttributeNames?: { readonly [placeholder: string]: Value<string> }
}

interface Conditional {
  /** The call fails with `DynamoDB.ConditionalCheckFailedException` where this is not true of the item. */
  readonly conditionExpression?: Value<string>
  /** Stand-ins for values in expressions: `{ ':limit': 10 }`. Plain values become attribute values. */
  readonly expressionAttributeValues?: { readonly [placeholder: string]: Attribute<unknown> }
  readonly returnItemCollectionMetrics?: Value<'SIZE' | 'NONE'>
}

/** Which item to read. */
export interface GetItemParameters<Item, Name extends string> extends Common<Item, Name> {
  readonly key: Key<Item, Name>
  /** Read what the last write left, at twice the price. @default false */
  readonly consistentRead?: Value<boolean>
  /** Which attributes to read; the answer then lacks the others, whatever the table's schema says. @default all of them */
  readonly projectionExpression?: Value<string>
}

/** Which item to write; one with the same key is replaced. */
export interface PutItemParameters<Item, Name extends string> extends Common<Item, Name>, Conditional {
  readonly item: ItemValues<Item>
  readonly returnValues?: Value<'ALL_OLD' | 'NONE'>
}

/** Which item to change, and how. One that does not exist is made. */
export interface UpdateItemParameters<Item, Name extends string> extends Common<Item, Name>, Conditional {
  readonly key: Key<Item, Name>
  /** `'SET #status = :done REMOVE lease'` */
  readonly updateExpression: Value<string>
  readonly returnValues?: Value<'ALL_OLD' | 'UPDATED_OLD' | 'ALL_NEW' | 'UPDATED_NEW' | 'NONE'>
}

/** Which item to delete. Nothing happens where there is none. */
export interface DeleteItemParameters<Item, Name extends string> extends Common<Item, Name>, Conditional {
  readonly key: Key<Item, Name>
  readonly returnValues?: Value<'ALL_OLD' | 'NONE'>
}
