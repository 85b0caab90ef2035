export * from './sdk-actions.ts'
export * from './sdk-services.ts'
