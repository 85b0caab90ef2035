export * from './image-reference.ts'
export * from './step.ts'
export * from './template.ts'
