import { describe, expect, it } from 'vitest'
import { type CheckOptions, checkDefinition } from '../../src/checks/index.ts'

const machine = (state: object, more: object = {}) => ({ StartAt: 'Work', States: { Work: { End: true, ...state } }, ...more })
const task = (resource: string, more: object = {}) => machine({ Type: 'Task', Resource: `arn:aws:states:::${resource}`, ...more })
const codes = (definition: unknown, options: CheckOptions = {}) =>
  checkDefinition(definition, options).map(({ code, path }) => `${code} ${path}`)

const passOf = (path: string) => machine({ Type: 'Pass', Parameters: { 'total.$': path } })

const retryOn = (name: string) => task('ecs:runTask.sync', { Parameters: { TaskDefinition: 't' }, Retry: [{ ErrorEquals: [name] }] })

const runIn = (network: object) =>
  task('ecs:runTask', {
    Parameters: { TaskDefinition: 't', NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['${Public}'], ...network } } },
  })

const waitFor = (more: object) =>
  task('sqs:sendMessage.waitForTaskToken', { Parameters: { QueueUrl: 'q', 'MessageBody.$': '$$.Task.Token' }, ...more })

const getWith = (name: string) => task('aws-sdk:s3:getObject', { Parameters: { Bucket: 'b', Key: 'k' }, Retry: [{ ErrorEquals: [name] }] })

describe('what other tools pass over in silence', () => {
  it('a misspelt JSONPath', () => {
    expect(codes(passOf('$.order[total'))).toEqual(['PATH_INVALID /States/Work/Parameters/total.$'])
    expect(codes(passOf('order.total'))).toEqual(['PATH_INVALID /States/Work/Parameters/total.$'])
    expect(codes(passOf('$order.total'))).toEqual(['VARIABLE_UNDECLARED /States/Work/Parameters/total.$'])
  })

  it('a JSONata syntax error', () => {
    expect(codes(machine({ Type: 'Pass', Output: '{% $states.input.a & %}' }, { QueryLanguage: 'JSONata' }))).toEqual([
      'JSONATA_SYNTAX /States/Work/Output',
    ])
  })

  it('the one function of JSONata that Step Functions lacks', () => {
    expect(checkDefinition(machine({ Type: 'Pass', Output: "{% $eval('1') %}" }, { QueryLanguage: 'JSONata' }))).toEqual([
      {
        code: 'UNKNOWN_FUNCTION',
        severity: 'warning',
        path: '/States/Work/Output',
        message: "Step Functions has all functions of JSONata but '$eval'",
        hint: "Write '$parse'",
      },
    ])
  })

  it('a task token where nothing waits for one', () => {
    const absent = (definition: unknown) => codes(definition).filter((code) => code.startsWith('TASK_TOKEN_ABSENT'))
    const publish = (ending: string, message: string) =>
      machine(
        { Type: 'Task', Resource: `arn:aws:states:::${ending}`, TimeoutSeconds: 60, Arguments: { TopicArn: 't', Message: message } },
        { QueryLanguage: 'JSONata' },
      )
    const token = '{% $states.context.Task.Token %}'
    expect(checkDefinition(publish('sns:publish', token))).toEqual([
      {
        code: 'TASK_TOKEN_ABSENT',
        severity: 'warning',
        path: '/States/Work/Arguments/Message',
        message: "'Work' waits for no task token, so that there is none to read",
        hint: "Let the task wait for it ('.waitForTaskToken'), or keep the token of a task that does in a variable",
      },
    ])
    expect(absent(machine({ Type: 'Pass', Output: { deep: [token] } }, { QueryLanguage: 'JSONata' }))).toHaveLength(1)
    expect(absent(passOf('$$.Task.Token'))).toEqual(['TASK_TOKEN_ABSENT /States/Work/Parameters/total.$'])
    expect(absent(passOf("States.Format('{}', $$.Task.Token)"))).toHaveLength(1)
    for (const waiting of ['sns:publish.waitForTaskToken', '${Anything}']) expect(absent(publish(waiting, token))).toEqual([])
    expect(absent(publish('ecs:runTask.sync', token))).toEqual([])
    expect(
      absent(machine({ Type: 'Task', Resource: 'arn:aws:states:us-east-1:123456789012:activity:a', InputPath: '$$.Task.Token' })),
    ).toEqual([])
    expect(absent(publish('sns:publish', "{% $exists($states.context.Task) ? $states.context.Task.Token : '' %}"))).toEqual([])
    expect(absent(publish('sns:publish', 'the text $states.context.Task.Token'))).toEqual([])
    expect(absent(machine({ Type: 'Pass', Result: '$$.Task.Token' }))).toEqual([])
  })

  it('an undeclared JSONata variable', () => {
    expect(codes(machine({ Type: 'Pass', Output: '{% $total + 1 %}' }, { QueryLanguage: 'JSONata' }))).toEqual([
      'VARIABLE_UNDECLARED /States/Work/Output',
    ])
  })

  it('an unknown error name in a retry', () => {
    expect(codes(retryOn('Ecs.ServerException'))).toEqual(['UNKNOWN_ERROR_NAME /States/Work/Retry[0]/ErrorEquals[0]'])
    expect(codes(retryOn('State.ALL'))).toEqual(['UNKNOWN_ERROR_NAME /States/Work/Retry[0]/ErrorEquals[0]'])
    expect(codes(retryOn('ECS.ServerException'))).toEqual([])
    expect(codes(getWith('S3.NoSuchKey'))).toEqual(['UNKNOWN_ERROR_NAME /States/Work/Retry[0]/ErrorEquals[0]'])
    expect(codes(getWith('S3.NoSuchKeyException'))).toEqual([])
  })

  it('a States.ALL catcher that is not last', () => {
    const handlers = [
      { ErrorEquals: ['States.ALL'], Next: 'Done' },
      { ErrorEquals: ['States.Timeout'], Next: 'Done' },
    ]
    const { States, ...rest } = task('sns:publish', { Parameters: { TopicArn: 't', Message: 'm' }, Catch: handlers })
    expect(codes({ ...rest, States: { ...States, Done: { Type: 'Succeed' } } })).toEqual(['STATES_ALL_MISPLACED /States/Work/Catch[0]'])
  })

  it('EXPRESS with runTask.sync', () => {
    const definition = task('ecs:runTask.sync', { Parameters: { TaskDefinition: 't' } })
    expect(codes(definition, { type: 'EXPRESS' })).toEqual(['EXPRESS_UNSUPPORTED /States/Work/Resource'])
    expect(codes(definition)).toEqual([])
  })

  it('public subnets without a public address (wish 21, containers-roadmap#2792)', () => {
    const options = { publicSubnets: ['${Public}'] }
    expect(codes(runIn({}), options)).toEqual(['PUBLIC_ADDRESS_MISSING /States/Work/Parameters/NetworkConfiguration/AwsvpcConfiguration'])
    expect(codes(runIn({ AssignPublicIp: 'ENABLED' }), options)).toEqual([])
  })

  it('a token wait with neither timeout nor heartbeat', () => {
    expect(codes(waitFor({}))).toEqual(['TIMEOUT_MISSING /States/Work'])
    expect(codes(waitFor({ HeartbeatSeconds: 60 }))).toEqual([])
  })

  it('an unknown integration', () => {
    const [problem] = checkDefinition(task('sns:publishh', { Parameters: { Message: 'm' } }))
    expect(problem).toMatchObject({ code: 'INTEGRATION_UNKNOWN', severity: 'error', hint: "Write 'arn:aws:states:::sns:publish'" })
  })

  it('a wrong parameter name of an integration', () => {
    const [problem] = checkDefinition(task('dynamodb:getItem', { Parameters: { TabelName: 't', Key: {} } }))
    expect(problem).toMatchObject({
      code: 'INTEGRATION_PARAMETER_UNKNOWN',
      path: '/States/Work/Parameters/TabelName',
      hint: "Write 'TableName'",
    })
  })

  it('Next to a state that does not exist', () => {
    const definition = { StartAt: 'Work', States: { Work: { Type: 'Pass', Next: 'Don' }, Done: { Type: 'Succeed' } } }
    expect(codes(definition)).toContain('MISSING_TRANSITION_TARGET /States/Work/Next')
  })
})
