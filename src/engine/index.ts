export * from './clock.ts'
export * from './digest.ts'
export * from './execute.ts'
export * from './execution.ts'
export * from './execution-result.ts'
export * from './history-event.ts'
export * from './identity.ts'
export * from './map-run.ts'
export * from './object-store.ts'
export * from './task.ts'
export {
  type Mock,
  type StateConfiguration,
  TestStateRefusal,
  type TestStateRequest,
  type TestStateResponse,
} from './test-state/request.ts'
export * from './test-state/test-state.ts'
export * from './timer-clock.ts'
export * from './virtual-clock.ts'
