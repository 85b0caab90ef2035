import { describe, expect, it } from 'vitest'
import { action, activity, awsSdk, lambda, sqs, stepFunctions } from '../../src/integrations/index.ts'

describe('error names that only the user knows', () => {
  const told = { errors: ['Approval.Rejected'] } as const

  it.each([
    ['who sends a token back', sqs.sendMessage.waitForTaskToken({ queue: 'q', body: 'b' }, told), 'SQS.QueueDoesNotExistException'],
    ['who sends a function’s token back', lambda.invoke.waitForTaskToken({ function: 'f' }, told), 'Lambda.ServiceException'],
    ['a machine', stepFunctions.startExecution.waitForTaskToken({ stateMachine: 'm' }, told), 'StepFunctions.InvalidNameException'],
    ['a function', lambda.invoke({ function: 'f' }, told), 'Lambda.ServiceException'],
  ] as const)('%s: besides those of the service', (_, made, ofTheService) => {
    expect(made.errors).toContain('Approval.Rejected')
    expect(made.errors).toContain(ofTheService)
  })

  it('a worker, an action of any name and a call of the SDK: these', () => {
    expect(activity.run({ activity: 'a' }, told).errors).toEqual(['Approval.Rejected'])
    expect(action({ resource: 'arn:aws:states:::x:y', ...told }).errors).toEqual(['Approval.Rejected'])
    expect(awsSdk('s3').putObject?.waitForTaskToken({}, { on: ['*'] }, told).errors).toEqual(['Approval.Rejected'])
  })
})
