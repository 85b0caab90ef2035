import type { Grant } from '../../core/index.ts'
import { computed, isExpression, node } from '../../expressions/index.ts'
import type { Action } from '../../states/index.ts'
import { toArguments } from '../arguments.ts'
import { type Answers, call, type Entry, of, typedByCaller } from '../integration.ts'
import { type DynamodbError, dynamodbErrors } from './errors.ts'
import type { GivenItem } from './given-item.ts'
import { fromItem, toAttributeValue, toAttributeValues } from './marshal.ts'
import type { DeleteItemParameters, GetItemParameters, PutItemParameters, UpdateItemParameters } from './parameters.ts'
import type { GetItemResult, WriteResult } from './results.ts'
import type { TableReference } from './table-reference.ts'

export * from './attribute-value.ts'
export * from './errors.ts'
export type { GivenItem } from './given-item.ts'
export type * from './parameters.ts'
export type * from './results.ts'
export type * from './table-reference.ts'

/** What the four actions have in common; which of them are there differs. */
export interface AnyParameters {
  readonly table: Pick<TableReference<unknown, string>, 'tableName' | 'tableArn'> & { readonly keyAttributes: object }
  readonly key?: object
  readonly item?: object
  readonly expressionAttributeValues?: object
}

type DynamodbEntry<Name extends string> = Entry<AnyParameters, DynamodbError, never> &
  Answers<never> & { readonly name: `dynamodb:${Name}` }

const keyOf = (key: object, table: AnyParameters['table']): object => {
  const types = new Map<string, unknown>(Object.entries(table.keyAttributes))
  return Object.fromEntries(Object.entries(key).map(([name, value]) => [name, keyAttribute(value, types.get(name))]))
}

/** The type of a key attribute is known, so that an expression need not be asked for its own. */
const keyAttribute = (value: unknown, type: unknown): unknown => {
  if (!isExpression(value)) return toAttributeValue(value)
  return type === 'N'
    ? { N: computed<string>({ kind: 'call', function: 'string', arguments: [value[node]] }) }
    : { [type === 'B' ? 'B' : 'S']: value }
}

const entry = <Name extends string>(name: Name, action: string): DynamodbEntry<Name> =>
  typedByCaller({
    name: `dynamodb:${name}`,
    needs: ['table'],
    arguments: ({ table, key, item, expressionAttributeValues, ...rest }) =>
      toArguments({
        tableName: table.tableName,
        key: key === undefined ? undefined : keyOf(key, table),
        item: item === undefined ? undefined : toAttributeValues(item),
        expressionAttributeValues: expressionAttributeValues === undefined ? undefined : toAttributeValues(expressionAttributeValues),
        ...rest,
      }),
    errors: Object.values(dynamodbErrors),
    grants: ({ table }): readonly Grant[] => [{ actions: [action], resources: [table.tableArn] }],
    answers: of<never>(),
  } as const)

const getItem = entry('getItem', 'dynamodb:GetItem')
const putItem = entry('putItem', 'dynamodb:PutItem')
const updateItem = entry('updateItem', 'dynamodb:UpdateItem')
const deleteItem = entry('deleteItem', 'dynamodb:DeleteItem')

export const dynamodbEntries = [getItem, putItem, updateItem, deleteItem] as const

/** What the functions of `dynamodb` take and answer, by the table that they are given. */
export interface Dynamodb {
  /** Reads one item by its key: `dynamodb.getItem({ table: reports, key: { documentKey: input.key } })`. */
  readonly getItem: <Item, Name extends string>(
    parameters: GetItemParameters<Item, Name>,
  ) => Action<GetItemResult<Item>, DynamodbError, 'REQUEST_RESPONSE', GivenItem<GetItemParameters<Item, Name>, Item, Name>>
  /** Writes one whole item. */
  readonly putItem: <Item, Name extends string>(
    parameters: PutItemParameters<Item, Name>,
  ) => Action<WriteResult<Item>, DynamodbError, 'REQUEST_RESPONSE', GivenItem<PutItemParameters<Item, Name>, Item, Name>>
  /** Changes attributes of one item. */
  readonly updateItem: <Item, Name extends string>(
    parameters: UpdateItemParameters<Item, Name>,
  ) => Action<WriteResult<Item>, DynamodbError, 'REQUEST_RESPONSE', GivenItem<UpdateItemParameters<Item, Name>, Item, Name>>
  /** Deletes one item by its key. */
  readonly deleteItem: <Item, Name extends string>(
    parameters: DeleteItemParameters<Item, Name>,
  ) => Action<WriteResult<Item>, DynamodbError, 'REQUEST_RESPONSE', GivenItem<DeleteItemParameters<Item, Name>, Item, Name>>
  readonly fromItem: typeof fromItem
}

/**
 * Amazon DynamoDB.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html
 */
export const dynamodb: Dynamodb = {
  getItem: call(getItem),
  putItem: call(putItem),
  updateItem: call(updateItem),
  deleteItem: call(deleteItem),
  fromItem,
}
