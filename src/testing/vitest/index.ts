export * from './state-coverage.ts'
export type * from './state-coverage-options.ts'
