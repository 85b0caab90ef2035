import type { ExpressionNode, Parameter, PathRoot } from './node.ts'

/** The names of the state machine's variables that an expression reads (those inside raw text aside). */
export const variablesOf = (root: ExpressionNode): ReadonlySet<string> =>
  new Set(rootsOf(root).flatMap((start) => (start.of === 'variable' ? [start.name] : [])))

/** The lambda parameters that an expression reads. */
export const parametersOf = (root: ExpressionNode): ReadonlySet<Parameter> =>
  new Set(rootsOf(root).flatMap((start) => (start.of === 'parameter' ? [start.parameter] : [])))

/** Where the paths in an expression start. */
export function rootsOf(root: ExpressionNode): readonly PathRoot[] {
  const roots: PathRoot[] = []
  const pending: ExpressionNode[] = [root]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === 'path') roots.push(next.root)
    pending.push(...partsOf(next))
  }
  return roots
}

/** The nodes that a node is made of. */
export function partsOf(root: ExpressionNode): readonly ExpressionNode[] {
  switch (root.kind) {
    case 'path':
      return root.root.of === 'expression' ? [root.root.expression] : []
    case 'object':
      return Object.values(root.fields)
    case 'array':
      return root.items
    case 'operator':
      return root.operands
    case 'when':
      return [root.condition, root.whenTrue, root.whenFalse]
    case 'call':
      return root.arguments
    case 'lambda':
      return [root.body]
    case 'literal':
    case 'intrinsic':
    case 'raw':
    case 'verbatim':
      return []
  }
}
