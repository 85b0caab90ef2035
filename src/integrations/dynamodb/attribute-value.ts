/**
 * A value as DynamoDB keeps it: one field that tells the type. Numbers are text, so that no digit is lost.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html
 */
export type AttributeValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly B: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly SS: readonly string[] }
  | { readonly NS: readonly string[] }
  | { readonly BS: readonly string[] }
  | { readonly L: readonly AttributeValue[] }
  | { readonly M: { readonly [name: string]: AttributeValue } }

/** The fields of which an attribute value has exactly one. */
export const attributeTypes: ReadonlySet<string> = new Set(['S', 'N', 'B', 'BOOL', 'NULL', 'SS', 'NS', 'BS', 'L', 'M'])

/** How DynamoDB gives back a value of type `T`. */
export type Stored<T> = T extends string
  ? { readonly S: string }
  : T extends number
    ? { readonly N: string }
    : T extends boolean
      ? { readonly BOOL: boolean }
      : T extends null
        ? { readonly NULL: true }
        : T extends readonly (infer Member)[]
          ? { readonly L: readonly Stored<Member>[] }
          : T extends object
            ? { readonly M: StoredItem<T> }
            : AttributeValue

/** How DynamoDB gives back an item. */
export type StoredItem<Item> = { readonly [Name in keyof Item]: Stored<Item[Name]> }
