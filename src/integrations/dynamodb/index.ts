export * from './attribute-value.ts'
export * from './errors.ts'
export * from './table-reference.ts'
