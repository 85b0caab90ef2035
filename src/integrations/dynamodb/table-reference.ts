import type { Known } from '../arn.ts'

/**
 * A table that carries its name, its key and, as a type only, the form of its items. What `dynamodbTable` gives is one.
 *
 * @typeParam Item what the table keeps, in plain values.
 * @typeParam Key the names of the key attributes.
 */
export interface TableReference<Item, Key extends string> {
  readonly tableName: Known
  readonly tableArn: Known
  /** The names and types of the key attributes. */
  readonly keyAttributes: { readonly [Name in Key]: 'S' | 'N' | 'B' }
  readonly types?: { readonly item: Item }
}
