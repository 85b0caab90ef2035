export type * from './aws-service.ts'
export * from './operation.ts'
export * from './sandbox-core.ts'
export * from './service-error.ts'
