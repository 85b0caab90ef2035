import type { Json } from '../core/index.ts'
import { intrinsicCall } from './json-path-functions.ts'
import { quoted, templated, writeStep } from './json-path-text.ts'
import type { ExpressionNode, PathRoot } from './node.ts'
import type { PayloadContext } from './payload.ts'

/** Where a JSONPath stands. */
export interface JsonPathContext extends PayloadContext {
  /** What `$` is here: a state has its input in its parameters, its result in `ResultSelector` and `Assign`. */
  readonly data: 'input' | 'result' | 'error'
}

/**
 * The text of an expression as a JSONPath or a call of an intrinsic function. Where they cannot say it, that is a
 * problem, and `$` stands in for it.
 */
export function toJsonPath(root: ExpressionNode, context: JsonPathContext): string {
  switch (root.kind) {
    case 'path':
      return writePath(root.root, root.steps, context)
    case 'literal':
      return writeLiteral(root.value, context)
    case 'intrinsic':
      return `'${context.placeholders.textOf(root.value)}'`
    case 'array':
      return `States.Array(${root.items.map((item) => toJsonPath(item, context)).join(', ')})`
    case 'operator':
      return writeOperator(root, context)
    case 'call':
      return (
        intrinsicCall(root.function, root.arguments, (argument) => toJsonPath(argument, context)) ??
        cannotSay(`${root.function}(…)`, context)
      )
    case 'raw':
      if (root.language === 'JSONata') return cannotSay('raw JSONata', context)
      context.placeholders.noteText(root.text)
      return root.text
    case 'verbatim':
      return typeof root.value === 'string' ? context.placeholders.noteTexts(root.value) : writeLiteral(root.value, context)
    case 'object':
      return cannotSay('an object that is computed', context)
    case 'when':
      return cannotSay('when(…) or orElse(…)', context)
    case 'lambda':
      return cannotSay('a callback over an array', context)
  }
}

/** Reports what JSONPath has no words for. */
export function cannotSay(what: string, context: PayloadContext): string {
  context.report({
    code: 'JSONPATH_CANNOT_SAY',
    severity: 'error',
    path: context.path,
    message: `JSONPath has no words for ${what} here.`,
    hint: "Write the state, or the machine, in JSONata: `queryLanguage: 'JSONata'`.",
  })
  return '$'
}

function writePath(root: PathRoot, steps: readonly (string | number)[], context: JsonPathContext): string {
  return `${writeRoot(root, context)}${steps.map(writeStep).join('')}`
}

function writeRoot(root: PathRoot, context: JsonPathContext): string {
  switch (root.of) {
    case 'context':
      return '$$'
    case 'variable':
      return `$${root.name}`
    case 'input':
    case 'result':
    case 'error':
      return root.of === context.data ? '$' : cannotSay(`the ${root.of}, where only the ${context.data} can be read`, context)
    case 'parameter':
      return cannotSay('a callback over an array', context)
    case 'expression': {
      const { expression } = root
      const isPath = (expression.kind === 'raw' && expression.language === 'JSONPath') || expression.kind === 'verbatim'
      return isPath ? toJsonPath(expression, context) : cannotSay('a part of something that is computed', context)
    }
  }
}

function writeLiteral(value: Json, context: PayloadContext): string {
  if (typeof value === 'string') {
    context.placeholders.noteText(value)
    return quoted(value)
  }
  if (Array.isArray(value)) return `States.Array(${value.map((item) => writeLiteral(item, context)).join(', ')})`
  return typeof value === 'object' && value !== null ? cannotSay('an object among the arguments of a function', context) : String(value)
}

function writeOperator({ operator, operands }: ExpressionNode & { readonly kind: 'operator' }, context: JsonPathContext): string {
  const written = operands.map((operand) => toJsonPath(operand, context))
  if (operator === '+') return written.reduce((left, right) => `States.MathAdd(${left}, ${right})`)
  if (operator === '-' && operands.slice(1).every((operand) => operand.kind === 'literal')) {
    return written.reduce((left, right) => `States.MathAdd(${left}, ${right.startsWith('-') ? right.slice(1) : `-${right}`})`)
  }
  if (operator === '&') return writeFormat(operands, context)
  if (operator === 'in') return `States.ArrayContains(${written.toReversed().join(', ')})`
  return cannotSay(`the operator ${operator}`, context)
}

/** Strings one after another: constants in the template, everything else in its holes. */
function writeFormat(operands: readonly ExpressionNode[], context: JsonPathContext): string {
  const holes: string[] = []
  const template = operands.map((operand) => {
    if (operand.kind === 'literal' && typeof operand.value !== 'object') {
      const text = String(operand.value)
      context.placeholders.noteText(text)
      return templated(text)
    }
    holes.push(toJsonPath(operand, context))
    return '{}'
  })
  return `States.Format(${[`'${template.join('')}'`, ...holes].join(', ')})`
}
