import type { Arguments } from '../arguments.ts'
import type { Received } from '../received.ts'
import type { AttributeValue, StoredItem } from './attribute-value.ts'

/** The parameters whose form DynamoDB has in another way. */
type Own = 'table' | 'key' | 'item' | 'expressionAttributeValues'

/** What DynamoDB gets: the table by its name, values as attribute values. */
export type GivenItem<Parameters, Item, Name extends string> = { readonly TableName: string } & Received<Arguments<Omit<Parameters, Own>>> &
  KeyIn<Parameters, Item, Name> &
  ItemIn<Parameters, Item> &
  ValuesIn<Parameters>

type KeyIn<Parameters, Item, Name extends string> = Parameters extends { readonly key: unknown }
  ? { readonly Key: { readonly [Attribute in Name]: KeyValue<Attribute extends keyof Item ? Item[Attribute] : string> } }
  : unknown

/** Text that is a key may be kept as bytes. */
type KeyValue<T> = T extends number ? { readonly N: string } : { readonly S?: string; readonly B?: string }

type ItemIn<Parameters, Item> = Parameters extends { readonly item: unknown } ? { readonly Item: StoredItem<Item> } : unknown

type ValuesIn<Parameters> = 'expressionAttributeValues' extends keyof Parameters
  ? { readonly ExpressionAttributeValues?: { readonly [placeholder: string]: AttributeValue } }
  : unknown
