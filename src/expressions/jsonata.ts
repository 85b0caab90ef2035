import { call, walkable } from './jsonata-functions.ts'
import { jsonataLiteral, jsonataString } from './jsonata-literal.ts'
import type { ExpressionNode, Operator, Parameter, PathRoot } from './node.ts'
import type { Placeholders } from './placeholders.ts'
import { parametersOf, variablesOf } from './reads.ts'
import { verbatimNode } from './verbatim-node.ts'

/** What the compiler needs to know besides the expression. */
export interface JsonataContext {
  readonly placeholders: Placeholders
  /** The names of the lambda parameters around the expression. */
  readonly names?: ReadonlyMap<Parameter, string>
}

/** How tightly a piece of JSONata binds; looser pieces are put in parentheses. */
const loosest = 0
const tightest = 100

const bindingOf: Readonly<Record<Operator, number>> = {
  or: 25,
  and: 30,
  '=': 40,
  '!=': 40,
  '<': 40,
  '<=': 40,
  '>': 40,
  '>=': 40,
  in: 40,
  '+': 50,
  '-': 50,
  '&': 50,
  '*': 60,
  '/': 60,
  '%': 60,
}

/** The JSONata text of an expression, without the marks around it. */
export const toJsonata = (root: ExpressionNode, context: JsonataContext): string => write(root, context, loosest)

function write(root: ExpressionNode, context: JsonataContext, around: number): string {
  switch (root.kind) {
    case 'path':
      return writePath(root.root, root.steps, context)
    case 'literal':
      if (typeof root.value === 'string') context.placeholders.noteText(root.value)
      return jsonataLiteral(root.value)
    case 'intrinsic':
      return `'${context.placeholders.textOf(root.value)}'`
    case 'object':
      return `{${Object.entries(root.fields)
        .map(([key, field]) => `${jsonataString(key)}: ${write(field, context, loosest)}`)
        .join(', ')}}`
    case 'array':
      return writeArray(root.items, context)
    case 'operator':
      return writeOperator(root.operator, root.operands, context, around)
    case 'when': {
      const [condition, whenTrue, whenFalse] = [
        write(root.condition, context, 21),
        write(root.whenTrue, context, 21),
        write(root.whenFalse, context, 20),
      ]
      return enclose(`${condition} ? ${whenTrue} : ${whenFalse}`, around > 20)
    }
    case 'call':
      return call(root.function, root.arguments, (argument, binding) => write(argument, context, binding ?? loosest))
    case 'lambda':
      return writeLambda(root.parameters, root.body, context)
    case 'raw':
      context.placeholders.noteText(root.text)
      return enclose(root.text, around > loosest)
    case 'verbatim':
      return write(verbatimNode(root.value), context, around)
  }
}

const enclose = (text: string, needed: boolean): string => (needed ? `(${text})` : text)

function writeOperator(operator: Operator, operands: readonly ExpressionNode[], context: JsonataContext, around: number): string {
  const binding = bindingOf[operator]
  const parts = operands.map((operand, index) => write(operand, context, index === 0 ? binding : binding + 1))
  return enclose(parts.join(` ${operator} `), binding < around)
}

function writePath(root: PathRoot, steps: readonly (string | number)[], context: JsonataContext): string {
  let path = writeRoot(root, context)
  for (const step of steps) {
    if (typeof step === 'number') path = `${path}[${step}]`
    else if (isName(step)) path = `${path}.${step}`
    else path = step.includes('`') ? `$lookup(${path}, ${jsonataString(step)})` : `${path}.\`${step}\``
  }
  return path
}

function writeRoot(root: PathRoot, context: JsonataContext): string {
  switch (root.of) {
    case 'input':
      return '$states.input'
    case 'result':
      return '$states.result'
    case 'error':
      return '$states.errorOutput'
    case 'context':
      return '$states.context'
    case 'variable':
      return `$${root.name}`
    case 'parameter':
      return `$${context.names?.get(root.parameter) ?? root.parameter.suggestedName}`
    case 'expression':
      return root.expression.kind === 'raw' ? `(${root.expression.text})` : walkable(write(root.expression, context, tightest))
  }
}

const keywords: ReadonlySet<string> = new Set(['and', 'or', 'in', 'true', 'false', 'null', 'function'])

const isName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text) && !keywords.has(text)

/** JSONata flattens an array that is an item of an array, unless it is written as an array there. */
function writeArray(items: readonly ExpressionNode[], context: JsonataContext): string {
  const texts = items.map((item) => write(item, context, loosest))
  if (items.every(staysOneItem)) return `[${texts.join(', ')}]`
  return `[$each({${texts.map((text, index) => `'${index}': ${text}`).join(', ')}}, function($value) { $value })[]]`
}

const staysOneItem = (item: ExpressionNode): boolean =>
  item.kind === 'literal' || item.kind === 'intrinsic' || item.kind === 'object' || item.kind === 'array' || item.kind === 'operator'

function writeLambda(parameters: readonly Parameter[], body: ExpressionNode, context: JsonataContext): string {
  const taken = new Set([...(context.names?.values() ?? []), ...variablesOf(body)])
  const names = new Map(context.names)
  for (const parameter of parameters) {
    const name = freeName(parameter.suggestedName, taken)
    taken.add(name)
    names.set(parameter, name)
  }
  const used = parametersOf(body)
  const lastUsed = parameters.findLastIndex((parameter) => used.has(parameter))
  const written = parameters.slice(0, lastUsed + 1).map((parameter) => `$${names.get(parameter) ?? parameter.suggestedName}`)
  return `function(${written.join(', ')}) { ${write(body, { ...context, names }, loosest)} }`
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}${count}`
    if (!taken.has(name)) return name
  }
}
