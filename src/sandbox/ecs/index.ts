export { decideRunner, type RunnerChoice, type RunnerKind } from './choose-runner.ts'
export * from './container-service.ts'
