import type { ExpressionNode, PathRoot } from './node.ts'

/** What an expression is to whoever wrote it: `input.order.total`, where it is a reference. */
export const nodeInWords = (node: ExpressionNode): string =>
  node.kind === 'path' ? [rootInWords(node.root), ...node.steps].join('.') : 'An expression'

function rootInWords(root: PathRoot): string {
  switch (root.of) {
    case 'variable':
      return root.name
    case 'parameter':
      return root.parameter.suggestedName
    case 'expression':
      return 'A computed value'
    case 'input':
    case 'result':
    case 'error':
    case 'context':
      return root.of
  }
}
