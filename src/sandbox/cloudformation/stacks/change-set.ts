import type { PlannedChange } from '../deployment/plan-changes.ts'
import type { Blueprint, OnFailure, Stack } from './stack.ts'

/** A change set: what would change, and whether it was done. */
export interface ChangeSet {
  readonly id: string
  readonly name: string
  readonly description: string | undefined
  readonly stack: Stack
  readonly kind: 'CREATE' | 'UPDATE'
  readonly blueprint: Blueprint
  readonly changes: readonly PlannedChange[]
  readonly createdAt: Date
  readonly onFailure: OnFailure | undefined
  readonly status: 'CREATE_COMPLETE' | 'FAILED'
  readonly statusReason: string | undefined
  executionStatus: 'AVAILABLE' | 'UNAVAILABLE' | 'EXECUTE_IN_PROGRESS' | 'EXECUTE_COMPLETE' | 'EXECUTE_FAILED' | 'OBSOLETE'
}
