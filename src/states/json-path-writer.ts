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
import type { Fields, Giving, StateWriter } from './state-writer.ts'

/** How a state says it in JSONPath. */
export function jsonPathWriter(definer: Definer): StateWriter {
  const at = (path: string, data: JsonPathContext['data'] = 'input'): JsonPathContext => ({ ...definer.at(path), data })
  const payload = (state: Fields, field: string, written: unknown, path: string): void => {
    if (written !== undefined) state[field] = toJsonPathPayload(written, at(`${path}/${field}`))
  }
  const scalar = (state: Fields, field: string, written: unknown, path: string): void => {
    if (written === undefined) return
    const context = at(`${path}/${field}`)
    const root = payloadNode(written, context)
    if (!isComputed(root)) {
      state[field] = writeJsonPathPayload(root, context)
      return
    }
    const mayCall = root.kind === 'path' || root.kind === 'raw' || field === 'Error' || field === 'Cause'
    state[`${field}Path`] = mayCall ? toJsonPath(root, context) : cannotSay('anything but a path', context)
  }
  const assigns = (state: Fields, written: unknown, path: string, data: JsonPathContext['data']): void => {
    if (written === undefined) return
    const context = at(`${path}/Assign`, data)
    state['Assign'] = variables(toJsonPathPayload(written, context), context.path, definer)
  }
  return {
    arguments: (state, written, path) => {
      if (written === undefined) return
      const context = at(`${path}/Parameters`)
      const root = payloadNode(written, context)
      if (root.kind !== 'path' || root.root.of !== 'input') state['Parameters'] = writeJsonPathPayload(root, context)
      else if (root.steps.length > 0) state['InputPath'] = toJsonPath(root, context)
    },
    payload,
    scalar,
    settings: (state, field, written, path) => {
      const root = payloadNode(written ?? {}, at(`${path}/${field}`))
      if (written === undefined || root.kind !== 'object') return
      const settings: Fields = {}
      for (const [name, value] of Object.entries(root.fields)) scalar(settings, name, computed(value), `${path}/${field}`)
      state[field] = settings
    },
    time: (state, field, written, path) => {
      if (typeof written === 'string') state[field] = definer.seconds(written, `${path}/${field}`)
      else scalar(state, field, written, path)
    },
    items: (state, written, path) => {
      if (written === undefined) return
      const context = at(`${path}/ItemsPath`)
      const root = payloadNode(written, context)
      const isConstant = root.kind === 'array' || (root.kind === 'literal' && Array.isArray(root.value))
      state['ItemsPath'] = isConstant ? cannotSay('an array that is written here', context) : writeJsonPathPayload(root, context)
    },
    gives: (state, node, path) => {
      const worked = node.kind === 'task' || node.kind === 'parallel' || node.kind === 'map'
      const output = outputOf(node, at(`${path}/Output`, worked ? 'result' : 'input'), definer)
      if (output.reshapes && node.assign !== undefined) refuseBoth(node, path, definer)
      Object.assign(state, output.fields)
      assigns(state, node.assign, path, worked ? 'result' : 'input')
    },
    catches: (catcher, node, path) => {
      const context = at(`${path}/Output`, 'error')
      const output = node.output === undefined ? {} : errorOutput(payloadNode(node.output, context), context)
      Object.assign(catcher, output ?? cannotShape(path, definer).fields)
      assigns(catcher, node.assign, path, 'error')
    },
    rule: (rule, node, path) => {
      if (node.output !== undefined) cannotShape(path, definer)
      Object.assign(rule, toChoiceRule(node.condition, at(`${path}/Condition`)))
      assigns(rule, node.assign, path, 'input')
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
