export * from './step.ts'
export * from './template.ts'
