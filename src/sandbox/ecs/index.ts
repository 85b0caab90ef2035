export { decideRunner, type RunnerChoice, type RunnerDecision, type RunnerKind } from './choose-runner.ts'
export * from './container-service.ts'
