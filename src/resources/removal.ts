import type { ResourceOptions } from '../template/index.ts'

/** What becomes of a resource that holds data when the stack no longer has it. */
export interface RemovalOptions {
  /** Keep the resource and its data when it is removed from the stack, or the stack is deleted. @default false */
  readonly retain?: boolean
}

export const removalPolicies = ({ retain = false }: RemovalOptions): ResourceOptions =>
  retain ? { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' } : {}
