import { isIntrinsic } from '../../core/index.ts'
import { type Expression, isExpression, type Reference } from '../../expressions/index.ts'
import { applyJsonata } from '../apply.ts'
import { type AttributeValue, attributeTypes, type StoredItem } from './attribute-value.ts'
import type { TableReference } from './table-reference.ts'

/** JSONata that makes an attribute value of the plain value whatever its type turns out to be. */
const marshal = [
  'function($plain) {(',
  '$marshal := function($value) {(',
  '$kind := $type($value); ',
  '$kind = "string" ? {"S": $value} : ',
  '$kind = "number" ? {"N": $string($value)} : ',
  '$kind = "boolean" ? {"BOOL": $value} : ',
  '$kind = "null" ? {"NULL": true} : ',
  '$kind = "array" ? {"L": [$map($value, $marshal)[]]} : ',
  '{"M": $merge([$each($value, function($field, $name) { {$name: $marshal($field)} })])}',
  ')}; $marshal($plain))}',
].join('')

/** JSONata that makes plain values of an item's attribute values. */
const unmarshal = [
  'function($item) {(',
  '$unmarshal := function($stored) {(',
  '$kind := $keys($stored)[0]; $value := $lookup($stored, $kind); ',
  '$kind = "N" ? $number($value) : ',
  '$kind = "NULL" ? null : ',
  '$kind = "NS" ? [$map($value, $number)[]] : ',
  '$kind = "L" ? [$map($value, $unmarshal)[]] : ',
  '$kind = "M" ? $merge([$each($value, function($field, $name) { {$name: $unmarshal($field)} })]) : ',
  '$value',
  ')}; $unmarshal({"M": $item}))}',
].join('')

/**
 * The attribute value of a plain value: `'a'` is `{ S: 'a' }`, an expression becomes one that looks at the type while the
 * machine runs. What already is an attribute value stays as it is.
 */
export function toAttributeValue(value: unknown): unknown {
  if (isIntrinsic(value)) return { S: value }
  if (isExpression(value)) return applyJsonata<AttributeValue>(marshal, value)
  if (value === null) return { NULL: true }
  if (Array.isArray(value)) return { L: value.map(toAttributeValue) }
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'number') return { N: String(value) }
  if (typeof value === 'boolean') return { BOOL: value }
  if (typeof value === 'object') return isAttributeValue(value) ? value : { M: toAttributeValues(value) }
  throw new TypeError(`A value of type ${typeof value} cannot be kept in DynamoDB.`)
}

/** The attribute values of an object's fields; absent fields are left out. */
export const toAttributeValues = (fields: object): { readonly [name: string]: unknown } =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, toAttributeValue(value)]),
  )

/** One field only, and one that names a type: `{ S: 'text' }`. An object of plain values that looks so goes into `{ M: … }`. */
const isAttributeValue = (value: object): boolean => {
  const names = Object.keys(value)
  return names.length === 1 && attributeTypes.has(names[0] ?? '')
}

/**
 * An item in plain values, as the table's schema describes it: `dynamodb.fromItem(reports, result.Item).words`.
 *
 * Where there is no item the state fails with `States.QueryEvaluationError`: test for it with `exists(result.Item)`
 * where it may be missing. Sets become arrays, bytes stay Base64.
 */
export const fromItem = <Item>(
  _table: Pick<TableReference<Item, string>, 'types'>,
  item: Expression<StoredItem<Item> | undefined>,
): Reference<Item> => applyJsonata<Item>(unmarshal, item)
