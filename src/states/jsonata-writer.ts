import { isJsonObject, type Json, type JsonObject } from '../core/index.ts'
import { toJsonataPayload } from '../expressions/index.ts'
import type { Definer } from './definer.ts'
import type { StateWriter } from './state-writer.ts'

/** How a state says it in JSONata. */
export function jsonataWriter(definer: Definer): StateWriter {
  const payload = (written: unknown, path: string): Json => toJsonataPayload(written, definer.at(path))
  const field = (name: string, written: unknown, path: string): JsonObject =>
    written === undefined ? {} : { [name]: payload(written, `${path}/${name}`) }
  const gives = ({ output, assign }: { readonly output?: unknown; readonly assign?: unknown }, path: string): JsonObject => ({
    ...(assign !== undefined && { Assign: variables(payload(assign, `${path}/Assign`), `${path}/Assign`, definer) }),
    ...field('Output', output, path),
  })
  return {
    arguments: (written, path) => field('Arguments', written, path),
    payload: field,
    scalar: field,
    settings: field,
    time: (name, written, path) =>
      typeof written === 'string' ? { [name]: definer.seconds(written, `${path}/${name}`) } : field(name, written, path),
    items: (written, path) => field('Items', written, path),
    gives,
    catches: gives,
    rule: (rule, path) => {
      const condition = payload(rule.condition, `${path}/Condition`)
      return { ...(isJsonObject(condition) ? condition : { Condition: condition }), ...gives(rule, path) }
    },
  }
}

/** Variables are assigned by an object with a field for each. */
export function variables(written: Json, path: string, definer: Definer): JsonObject {
  if (isJsonObject(written)) return written
  definer.report({
    code: 'NOT_AN_OBJECT',
    severity: 'error',
    path,
    message: 'Variables are assigned by an object with a field for each.',
    hint: 'Write it as `assign: ({ result }) => ({ name: result.field })`.',
  })
  return {}
}
