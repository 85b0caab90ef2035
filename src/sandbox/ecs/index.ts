export type { RunnerChoice } from './choose-runner.ts'
export * from './container-service.ts'
