import type { JsonObject } from '../core/index.ts'
import {
  cannotSay,
  computed,
  isComputed,
  type JsonPathContext,
  payloadNode,
  toChoiceRule,
  toJsonPath,
  toJsonPathPayload,
  writeJsonPathPayload,
} from '../expressions/index.ts'
import type { Definer } from './definer.ts'
import { errorOutput, inputPart, type JsonPathOutput, passOutput, reads, resultOutput } from './json-path-output.ts'
import { variables } from './jsonata-writer.ts'
import type { Giving, StateWriter } from './state-writer.ts'

/** How a state says it in JSONPath. */
export function jsonPathWriter(definer: Definer): StateWriter {
  const at = (path: string, data: JsonPathContext['data'] = 'input'): JsonPathContext => ({ ...definer.at(path), data })
  const payload = (field: string, written: unknown, path: string): JsonObject =>
    written === undefined ? {} : { [field]: toJsonPathPayload(written, at(`${path}/${field}`)) }
  const scalar = (field: string, written: unknown, path: string): JsonObject => {
    if (written === undefined) return {}
    const context = at(`${path}/${field}`)
    const root = payloadNode(written, context)
    if (!isComputed(root)) return { [field]: writeJsonPathPayload(root, context) }
    const mayCall = root.kind === 'path' || root.kind === 'raw' || field === 'Error' || field === 'Cause'
    return { [`${field}Path`]: mayCall ? toJsonPath(root, context) : cannotSay('anything but a path', context) }
  }
  const assigns = (written: unknown, path: string, data: JsonPathContext['data']): JsonObject =>
    written === undefined ? {} : { Assign: variables(toJsonPathPayload(written, at(`${path}/Assign`, data)), `${path}/Assign`, definer) }
  return {
    arguments: (written, path) => {
      if (written === undefined) return {}
      const context = at(`${path}/Parameters`)
      const root = payloadNode(written, context)
      if (root.kind === 'path' && root.root.of === 'input') return root.steps.length === 0 ? {} : { InputPath: toJsonPath(root, context) }
      return { Parameters: writeJsonPathPayload(root, context) }
    },
    payload,
    scalar,
    settings: (field, written, path) => {
      const root = payloadNode(written ?? {}, at(`${path}/${field}`))
      if (written === undefined || root.kind !== 'object') return {}
      const entries = Object.entries(root.fields).map(([name, value]) => scalar(name, computed(value), `${path}/${field}`))
      return { [field]: Object.assign({}, ...entries) }
    },
    time: (field, written, path) =>
      typeof written === 'string' ? { [field]: definer.seconds(written, `${path}/${field}`) } : scalar(field, written, path),
    items: (written, path) => (written === undefined ? {} : { ItemsPath: toJsonPathPayload(written, at(`${path}/ItemsPath`)) }),
    gives: (state, path) => {
      const worked = state.kind === 'task' || state.kind === 'parallel' || state.kind === 'map'
      const output = outputOf(state, at(`${path}/Output`, worked ? 'result' : 'input'), definer)
      if (output.reshapes && state.assign !== undefined) refuseBoth(state, path, definer)
      return { ...output.fields, ...assigns(state.assign, path, worked ? 'result' : 'input') }
    },
    catches: (catcher, path) => {
      const context = at(`${path}/Output`, 'error')
      const output = catcher.output === undefined ? {} : errorOutput(payloadNode(catcher.output, context), context)
      return { ...(output ?? cannotShape(path, definer).fields), ...assigns(catcher.assign, path, 'error') }
    },
    rule: (rule, path) => {
      if (rule.output !== undefined) cannotShape(path, definer)
      return { ...toChoiceRule(rule.condition, at(`${path}/Condition`)), ...assigns(rule.assign, path, 'input') }
    },
  }
}

function outputOf(state: Giving, context: JsonPathContext, definer: Definer): JsonPathOutput {
  if (state.output === undefined) return { fields: {}, reshapes: false }
  const root = payloadNode(state.output, context)
  return shapeOf(state.kind, root, context) ?? cannotShape(context.path, definer)
}

function shapeOf(kind: Giving['kind'], root: ReturnType<typeof payloadNode>, context: JsonPathContext): JsonPathOutput | undefined {
  switch (kind) {
    case 'task':
    case 'parallel':
    case 'map':
      return resultOutput(root, context)
    case 'pass':
      return passOutput(root, context)
    case 'wait':
    case 'succeed':
      return inputPart(root, context)
    case 'choice':
      return undefined
  }
}

const elsewhere = "Assign variables and shape the data in a Pass that follows, or write the state in JSONata: `queryLanguage: 'JSONata'`."

function cannotShape(path: string, definer: Definer): JsonPathOutput {
  definer.report({
    code: 'JSONPATH_CANNOT_SAY',
    severity: 'error',
    path,
    message: 'In JSONPath this state cannot give that output.',
    hint: `A task can give its result or a shape of it, its input, or its input with the result in one new field. ${elsewhere}`,
  })
  return { fields: {}, reshapes: false }
}

/** In JSONPath, `Assign` reads what `ResultSelector` or `Parameters` made, not what the state got. */
function refuseBoth(state: Giving, path: string, definer: Definer): void {
  const source = state.kind === 'pass' ? 'input' : 'result'
  if (!reads(payloadNode(state.assign, definer.at(`${path}/Assign`)), source)) return
  definer.report({
    code: 'JSONPATH_CANNOT_SAY',
    severity: 'error',
    path: `${path}/Assign`,
    message: `In JSONPath a state that shapes its output cannot assign variables from its ${source}, too.`,
    hint: elsewhere,
  })
}
