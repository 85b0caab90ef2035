export type * from './clock.ts'
export * from './digest.ts'
export * from './execute.ts'
export type * from './execution.ts'
export type * from './execution-handle.ts'
export type * from './execution-result.ts'
export type * from './history-event.ts'
export type * from './identity.ts'
export * from './map-run.ts'
export type * from './object-store.ts'
export type { RedrivePoint } from './redrive-point.ts'
export * from './seeded-random.ts'
export type * from './taken.ts'
export type * from './task.ts'
export * from './test-state/check-mocked-result.ts'
export {
  type FieldValidationMode,
  type Mock,
  type StateConfiguration,
  TestStateRefusal,
  type TestStateRequest,
  type TestStateResponse,
} from './test-state/request.ts'
export * from './test-state/test-state.ts'
export * from './timer-clock.ts'
export * from './virtual-clock.ts'
