/** A schema whose output type is what the table keeps: any Standard Schema, such as zod's `z.object({ … })`. */
export interface ItemSchema<Item> {
  readonly '~standard': { readonly types?: { readonly output: Item } | undefined }
}

/** The attributes of an item that can be keys of one kind: always there, and text, a number or bytes. */
type NamesOf<Item, Kind> = { [Name in keyof Item & string]: Item[Name] extends Kind ? Name : never }[keyof Item & string]

/** A key attribute: the name alone where it holds text, the name and type where it holds a number or bytes. */
export type KeyAttribute<Item> =
  | NamesOf<Item, string>
  | { readonly name: NamesOf<Item, number>; readonly type: 'N' }
  | { readonly name: NamesOf<Item, Uint8Array>; readonly type: 'B' }

/** The name of a key attribute, as a type. */
export type KeyName<Key> = Key extends string ? Key : Key extends { readonly name: infer Name extends string } ? Name : never

/** `S` for text, `N` for a number, `B` for bytes. */
export type KeyType = 'S' | 'N' | 'B'

/** The names and types of the key attributes. */
export type KeyAttributes<Name extends string> = { readonly [Key in Name]: KeyType }
