import type { CheckTools } from './check-tools.ts'

/** What an expression says of itself, before it runs. */
export interface JsonataAnalysis {
  /** Why it is no JSONata, and at which character. */
  readonly fault?: { readonly message: string; readonly position?: number }
  /** Variables that it reads and does not bind itself, without the `$`. */
  readonly variables: ReadonlySet<string>
  /** Functions that it calls by a name that it does not bind itself. */
  readonly functions: ReadonlySet<string>
  /** The first and second field of what it reads of `$states`: `['context', 'Execution']`. */
  readonly states: readonly (readonly string[])[]
  /** Names at its beginning, which there is nothing to look up in. */
  readonly bareNames: ReadonlySet<string>
  /** Which of `$$` and, where there is no item, `$` it reads: the input document, which there is none of. */
  readonly roots: ReadonlySet<'$' | '$$'>
}

const nothing = {
  variables: new Set<string>(),
  functions: new Set<string>(),
  states: [],
  bareNames: new Set<string>(),
  roots: new Set<'$' | '$$'>(),
}

const known = new Map<string, JsonataAnalysis>()
const mostKnown = 10_000

/** `$states.input.order.total`, `$total`: by far the most expressions are no more than this. */
const plainReference = /^\s*\$([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)*)\s*$/

type Parse = CheckTools['parseJsonata']

/** Reads an expression. What was read is kept, as far as memory goes. */
export function analyseJsonata(text: string, parse: Parse): JsonataAnalysis {
  const found = known.get(text)
  if (found !== undefined) return found
  const analysis = readPlain(text) ?? readExpression(text, parse)
  if (known.size >= mostKnown) known.clear()
  known.set(text, analysis)
  return analysis
}

function readPlain(text: string): JsonataAnalysis | undefined {
  const [, name, path] = plainReference.exec(text) ?? []
  if (name === undefined || path === undefined) return undefined
  const steps = path === '' ? [] : path.slice(1).split('.')
  return { ...nothing, variables: new Set([name]), states: name === 'states' ? [steps.slice(0, 2)] : [] }
}

function readExpression(text: string, parse: Parse): JsonataAnalysis {
  let tree: unknown
  try {
    tree = parse(text)
  } catch (fault) {
    return { ...nothing, fault: describeFault(fault) }
  }
  const reader = new Reader()
  reader.visit(tree, { bound: new Set(), item: false })
  return reader
}

/** JSONata throws plain objects; a nesting that is too deep overflows the stack. */
function describeFault(fault: unknown): { readonly message: string; readonly position?: number } {
  if (fault instanceof RangeError) return { message: 'The expression is nested too deeply' }
  if (typeof fault !== 'object' || fault === null || !('message' in fault) || typeof fault.message !== 'string') throw fault
  return 'position' in fault && typeof fault.position === 'number'
    ? { message: fault.message, position: fault.position }
    : { message: fault.message }
}

interface Scope {
  /** What the expression binds itself, here. */
  readonly bound: Set<string>
  /** There is an item that names are looked up in. */
  readonly item: boolean
}

class Reader implements JsonataAnalysis {
  readonly variables = new Set<string>()
  readonly functions = new Set<string>()
  readonly states: (readonly string[])[] = []
  readonly bareNames = new Set<string>()
  readonly roots = new Set<'$' | '$$'>()

  visit(tree: unknown, scope: Scope): void {
    if (Array.isArray(tree)) {
      for (const part of tree) this.visit(part, scope)
      return
    }
    if (typeof tree !== 'object' || tree === null || !('type' in tree)) return
    this.#visitNode(Object.fromEntries(Object.entries(tree)), scope)
  }

  #visitNode(tree: Readonly<Record<string, unknown>>, scope: Scope): void {
    switch (tree.type) {
      case 'path':
        this.#visitPath(tree, scope)
        break
      case 'name':
        if (!scope.item && typeof tree.value === 'string') this.bareNames.add(tree.value)
        break
      case 'variable':
        this.#read(tree.value, scope)
        break
      case 'bind':
        this.#visitBinding(tree, scope)
        break
      case 'block':
        this.#visitParts(tree, { bound: new Set(scope.bound), item: scope.item })
        break
      case 'lambda':
        this.#visitLambda(tree, scope)
        break
      case 'function':
      case 'partial':
        this.#visitCall(tree, scope)
        break
      case 'transform':
        this.visit([tree.pattern, tree.update, tree.delete], { bound: scope.bound, item: true })
        break
      default:
        this.#visitParts(tree, scope)
    }
    this.#visitSelection(tree, scope)
  }

  #visitPath(tree: Readonly<Record<string, unknown>>, scope: Scope): void {
    const steps: readonly unknown[] = Array.isArray(tree.steps) ? tree.steps : []
    const [first, ...rest] = steps
    if (isNode(first) && first.type === 'variable' && first.value === 'states' && !scope.bound.has('states')) {
      this.states.push(
        rest.slice(0, 2).flatMap((step) => (isNode(step) && step.type === 'name' && typeof step.value === 'string' ? [step.value] : [])),
      )
    }
    this.visit(first, scope)
    this.visit(rest, { bound: scope.bound, item: true })
    this.visit(tree.group, { bound: scope.bound, item: true })
  }

  /** A function may call itself by the name that it is bound to; any other value is computed before there is that name. */
  #visitBinding({ lhs, rhs }: Readonly<Record<string, unknown>>, scope: Scope): void {
    const name = isNode(lhs) && typeof lhs.value === 'string' ? [lhs.value] : []
    if (isNode(rhs) && rhs.type === 'lambda') for (const own of name) scope.bound.add(own)
    this.visit(rhs, scope)
    for (const own of name) scope.bound.add(own)
  }

  #visitLambda(tree: Readonly<Record<string, unknown>>, scope: Scope): void {
    const parameters: readonly unknown[] = Array.isArray(tree.arguments) ? tree.arguments : []
    const names = parameters.flatMap((parameter) => (isNode(parameter) && typeof parameter.value === 'string' ? [parameter.value] : []))
    // Where the body runs, there may be an item.
    this.visit(tree.body, { bound: new Set([...scope.bound, ...names]), item: true })
  }

  #visitCall(tree: Readonly<Record<string, unknown>>, scope: Scope): void {
    const { procedure } = tree
    if (isNode(procedure) && procedure.type === 'variable' && typeof procedure.value === 'string') {
      if (!scope.bound.has(procedure.value)) this.functions.add(procedure.value)
    } else this.visit(procedure, scope)
    this.visit(tree.arguments, scope)
  }

  /** Filters, sorting and grouping look names up in the items. */
  #visitSelection(tree: Readonly<Record<string, unknown>>, scope: Scope): void {
    const inside = { bound: scope.bound, item: true }
    for (const field of ['predicate', 'stages', 'nest']) {
      const parts: unknown = tree[field]
      if (Array.isArray(parts)) for (const part of parts) this.visit(isNode(part) ? [part, part.expr] : part, inside)
    }
    if (typeof tree.focus === 'string') scope.bound.add(tree.focus)
    if (typeof tree.index === 'string') scope.bound.add(tree.index)
  }

  #visitParts(tree: Readonly<Record<string, unknown>>, scope: Scope): void {
    const { lhs } = tree
    // The parts of an object are pairs of a name and a value.
    if (Array.isArray(lhs)) for (const pair of lhs) this.visit(pair, scope)
    else this.visit(lhs, scope)
    for (const field of ['rhs', 'expression', 'expressions', 'condition', 'then', 'else', 'terms']) {
      const part: unknown = tree[field]
      if (field === 'terms' && Array.isArray(part))
        for (const term of part) this.visit(isNode(term) ? term.expression : term, { bound: scope.bound, item: true })
      else this.visit(part, scope)
    }
  }

  #read(name: unknown, scope: Scope): void {
    if (name === '$') this.roots.add('$$')
    else if (name === '' && !scope.item) this.roots.add('$')
    else if (typeof name === 'string' && name !== '' && !scope.bound.has(name)) this.variables.add(name)
  }
}

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
