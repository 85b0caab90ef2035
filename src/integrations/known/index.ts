export { errors as statesErrors } from '../../states/index.ts'
export * from './optimised-actions.ts'
export * from './task-resource.ts'
