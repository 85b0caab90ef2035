import jsonata from 'jsonata'
import { isIntrinsic, type Json } from '../../src/core/index.ts'
import { isExpression, node, Placeholders, toJsonata } from '../../src/expressions/index.ts'

/** Evaluates each expression of a payload with the JSONata library, as Step Functions would. */
export async function evaluate(value: unknown, states: Json): Promise<unknown> {
  if (isExpression(value)) {
    const expression = jsonata(toJsonata(value[node], { placeholders: new Placeholders() }))
    expression.registerFunction('parse', (text: string) => JSON.parse(text))
    return plain(await expression.evaluate(undefined, { states }))
  }
  if (Array.isArray(value)) return Promise.all(value.map((item) => evaluate(item, states)))
  if (typeof value !== 'object' || value === null || isIntrinsic(value)) return value
  const fields = await Promise.all(Object.entries(value).map(async ([key, field]) => [key, await evaluate(field, states)] as const))
  return Object.fromEntries(fields)
}

/** Without the marks that the library leaves on its arrays. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
