import { isJsonObject, type Json, type JsonObject } from '../core/index.ts'
import { toJsonataPayload } from '../expressions/index.ts'
import type { Definer } from './definer.ts'
import type { Fields, StateWriter } from './state-writer.ts'

/** How a state says it in JSONata. */
export function jsonataWriter(definer: Definer): StateWriter {
  const field = (state: Fields, name: string, written: unknown, path: string): void => {
    if (written !== undefined) state[name] = toJsonataPayload(written, definer.at(`${path}/${name}`))
  }
  const gives = (state: Fields, { output, assign }: { readonly output?: unknown; readonly assign?: unknown }, path: string): void => {
    if (assign !== undefined) {
      const context = definer.at(`${path}/Assign`)
      state['Assign'] = variables(toJsonataPayload(assign, context), context.path, definer)
    }
    field(state, 'Output', output, path)
  }
  return {
    arguments: (state, written, path) => field(state, 'Arguments', written, path),
    payload: field,
    scalar: field,
    settings: field,
    time: (state, name, written, path) => {
      if (typeof written === 'string') state[name] = definer.seconds(written, `${path}/${name}`)
      else field(state, name, written, path)
    },
    items: (state, written, path) => field(state, 'Items', written, path),
    gives,
    catches: gives,
    rule: (rule, node, path) => {
      const condition = toJsonataPayload(node.condition, definer.at(`${path}/Condition`))
      if (isJsonObject(condition)) Object.assign(rule, condition)
      else rule['Condition'] = condition
      gives(rule, node, path)
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
