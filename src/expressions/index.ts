export * from './expression.ts'
export * from './node.ts'
