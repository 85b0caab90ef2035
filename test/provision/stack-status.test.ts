import { StackStatus } from '@aws-sdk/client-cloudformation'
import { expect, test } from 'vitest'
import { isSettled, isSuccess, stackCondition } from '../../src/provision/stack-status.ts'

test('every status that CloudFormation knows has its condition', () => {
  expect(Object.fromEntries(Object.values(StackStatus).map((status) => [status, stackCondition(status)]))).toEqual({
    CREATE_COMPLETE: 'ready',
    CREATE_FAILED: 'broken',
    CREATE_IN_PROGRESS: 'busy',
    DELETE_COMPLETE: 'absent',
    DELETE_FAILED: 'broken',
    DELETE_IN_PROGRESS: 'busy',
    IMPORT_COMPLETE: 'ready',
    IMPORT_IN_PROGRESS: 'busy',
    IMPORT_ROLLBACK_COMPLETE: 'ready',
    IMPORT_ROLLBACK_FAILED: 'stuck',
    IMPORT_ROLLBACK_IN_PROGRESS: 'busy',
    REVIEW_IN_PROGRESS: 'absent',
    ROLLBACK_COMPLETE: 'empty',
    ROLLBACK_FAILED: 'broken',
    ROLLBACK_IN_PROGRESS: 'busy',
    UPDATE_COMPLETE: 'ready',
    UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'busy',
    UPDATE_FAILED: 'stuck',
    UPDATE_IN_PROGRESS: 'busy',
    UPDATE_ROLLBACK_COMPLETE: 'ready',
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'busy',
    UPDATE_ROLLBACK_FAILED: 'stuck',
    UPDATE_ROLLBACK_IN_PROGRESS: 'busy',
  })
})

test('an operation has ended where nothing is in progress, and well where it did what was asked for', () => {
  const ended = Object.values(StackStatus).filter(isSettled)
  expect(ended.every((status) => !status.endsWith('_IN_PROGRESS'))).toBe(true)
  expect(ended.filter(isSuccess)).toEqual(['CREATE_COMPLETE', 'DELETE_COMPLETE', 'IMPORT_COMPLETE', 'UPDATE_COMPLETE'])
})
