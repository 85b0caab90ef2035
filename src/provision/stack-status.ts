/** What a stack's status means for whoever wants to deploy to it. */
export type StackCondition =
  /** It does not exist (any more), or holds nothing but a change set: create it. */
  | 'absent'
  /** It failed to be created and holds nothing: delete it, then create it. */
  | 'empty'
  /** It can be updated. */
  | 'ready'
  /** Another operation runs on it. */
  | 'busy'
  /** An update failed, and was not or could not be rolled back: a person must act. */
  | 'stuck'
  /** It can only be deleted. */
  | 'broken'

const conditions: Readonly<Record<string, StackCondition>> = {
  DELETE_COMPLETE: 'absent',
  REVIEW_IN_PROGRESS: 'absent',
  ROLLBACK_COMPLETE: 'empty',
  UPDATE_FAILED: 'stuck',
  UPDATE_ROLLBACK_FAILED: 'stuck',
  IMPORT_ROLLBACK_FAILED: 'stuck',
  CREATE_FAILED: 'broken',
  ROLLBACK_FAILED: 'broken',
  DELETE_FAILED: 'broken',
}

/**
 * Reads a stack's status.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html
 */
export const stackCondition = (status: string): StackCondition => conditions[status] ?? (status.endsWith('_IN_PROGRESS') ? 'busy' : 'ready')

/** Tells whether an operation on the stack has ended. Cleaning up after an update is still part of it. */
export const isSettled = (status: string): boolean => !status.endsWith('_IN_PROGRESS')

/** Tells whether an operation that has ended did what was asked for. */
export const isSuccess = (status: string): boolean =>
  status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE' || status === 'IMPORT_COMPLETE' || status === 'DELETE_COMPLETE'
