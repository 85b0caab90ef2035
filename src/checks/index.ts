export * from './check-definition.ts'
export * from './check-text.ts'
export { type ProblemCode, problemCodes } from './problem-codes.ts'
export { secondOpinion } from './second-opinion.ts'
