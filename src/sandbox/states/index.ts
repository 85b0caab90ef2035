export * from './workflow-service.ts'
