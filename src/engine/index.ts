export * from './clock.ts'
export * from './task.ts'
