import { call, ending, endingInJsonata, pass, refused, task } from './definitions.ts'

const topic = { TopicArn: 't', Message: 'm' }
const function_ = { FunctionName: 'f' }
const named = (Resource: unknown): object => ending({ Type: 'Task', Resource })
const retrier = (more: object): object => task({ Retry: [{ ErrorEquals: ['X'], ...more }] })
const catcher = (more: object): object => ({
  StartAt: 'A',
  States: { A: { Type: 'Task', Resource: 'arn:aws:lambda:us-east-1:1:function:f', Catch: [more], End: true }, B: pass },
})
const caught = { ErrorEquals: ['X'], Next: 'B' }
const arn = 'arn:aws:lambda:us-east-1:123456789012:function:f'

export const tasks = [
  ...refused(named, [
    ['a Task without a resource', 'MISSING_FIELD', undefined, arn],
    ['a resource that is a number', 'VALUE_INVALID', 1, arn],
    ['a resource that is a name', 'RESOURCE_INVALID', 'f', arn],
    ['a resource that no Task can call', 'RESOURCE_INVALID', 'arn:aws:sns:us-east-1:123456789012:t', arn],
  ]),
  ...refused(call, [
    ['an integration that does not exist', 'INTEGRATION_UNKNOWN', ['sns:publishh', topic], ['sns:publish', topic]],
    ['a pattern that an integration lacks', 'INTEGRATION_PATTERN_UNSUPPORTED', ['sns:publish.sync', topic], ['sns:publish', topic]],
    ['a job of the SDK', 'INTEGRATION_PATTERN_UNSUPPORTED', ['aws-sdk:s3:getObject.sync', {}], ['aws-sdk:s3:getObject', {}]],
    ['a parameter that is missing', 'INTEGRATION_PARAMETER_MISSING', ['lambda:invoke', {}], ['lambda:invoke', function_]],
    [
      'a parameter that is misspelt',
      'INTEGRATION_PARAMETER_UNKNOWN',
      ['lambda:invoke', { ...function_, Payloads: 1 }],
      ['lambda:invoke', { ...function_, Payload: 1 }],
    ],
    ['parameters that are a text', 'VALUE_INVALID', ['lambda:invoke', 'f'], ['lambda:invoke', function_]],
  ]),
  ...refused(task, [
    ['a timeout of no seconds', 'VALUE_INVALID', { TimeoutSeconds: 0 }, { TimeoutSeconds: 1 }],
    ['a timeout of half a second', 'VALUE_INVALID', { TimeoutSeconds: 0.5 }, { TimeoutSeconds: 1 }],
    ['a timeout in quotes', 'VALUE_INVALID', { TimeoutSeconds: '10' }, { TimeoutSeconds: '${Seconds}' }],
    ['a timeout of too many seconds', 'VALUE_INVALID', { TimeoutSeconds: 100_000_000 }, { TimeoutSeconds: 99_999_999 }],
    ['two timeouts', 'CONFLICTING_FIELDS', { TimeoutSeconds: 1, TimeoutSecondsPath: '$.t' }, { TimeoutSecondsPath: '$.t' }],
    ['two heartbeats', 'CONFLICTING_FIELDS', { HeartbeatSeconds: 1, HeartbeatSecondsPath: '$.h' }, { HeartbeatSecondsPath: '$.h' }],
    [
      'a heartbeat that is longer than the timeout',
      'TIMEOUT_SHORTER_THAN_HEARTBEAT',
      { TimeoutSeconds: 10, HeartbeatSeconds: 11 },
      { TimeoutSeconds: 10, HeartbeatSeconds: 10 },
    ],
    ['credentials that are a text', 'VALUE_INVALID', { Credentials: 'r' }, { Credentials: { RoleArn: 'r' } }],
    ['credentials without a role', 'MISSING_FIELD', { Credentials: {} }, { Credentials: { 'RoleArn.$': '$.r' } }],
    ['credentials with more than a role', 'FIELD_UNSUPPORTED', { Credentials: { RoleArn: 'r', Id: 1 } }, { Credentials: { RoleArn: 'r' } }],
    ['arguments in JSONPath', 'FIELD_FOR_OTHER_QUERY_LANGUAGE', { Arguments: {} }, {}],
    ['a retrier that is no list', 'VALUE_INVALID', { Retry: { ErrorEquals: ['X'] } }, { Retry: [{ ErrorEquals: ['X'] }] }],
    ['a retrier that is a number', 'VALUE_INVALID', { Retry: [1] }, { Retry: [] }],
    [
      'States.ALL before another retrier',
      'STATES_ALL_MISPLACED',
      { Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['X'] }] },
      { Retry: [{ ErrorEquals: ['X'] }, { ErrorEquals: ['States.ALL'] }] },
    ],
  ]),
  ...refused(endingInJsonata, [
    [
      'a path to the timeout in JSONata',
      'FIELD_FOR_OTHER_QUERY_LANGUAGE',
      { Type: 'Task', Resource: arn, TimeoutSecondsPath: '$.t' },
      { Type: 'Task', Resource: arn, TimeoutSeconds: '{% $states.input.t %}' },
    ],
  ]),
  ...refused(retrier, [
    ['no error to retry on', 'VALUE_INVALID', { ErrorEquals: [] }, {}],
    ['an error that is no list', 'VALUE_INVALID', { ErrorEquals: 'X' }, {}],
    ['an error that is a number', 'VALUE_INVALID', { ErrorEquals: [1] }, {}],
    ['an interval of no seconds', 'VALUE_INVALID', { IntervalSeconds: 0 }, { IntervalSeconds: 1 }],
    ['an interval of half a second', 'VALUE_INVALID', { IntervalSeconds: 0.5 }, { IntervalSeconds: 1 }],
    ['an interval of too many seconds', 'VALUE_INVALID', { IntervalSeconds: 100_000_000 }, { IntervalSeconds: 99_999_999 }],
    ['a backoff below one', 'VALUE_INVALID', { BackoffRate: 0.9 }, { BackoffRate: 1 }],
    ['a backoff in quotes', 'VALUE_INVALID', { BackoffRate: '2' }, { BackoffRate: '${Rate}' }],
    ['less than no attempt', 'VALUE_INVALID', { MaxAttempts: -1 }, { MaxAttempts: 0 }],
    ['too many attempts', 'VALUE_INVALID', { MaxAttempts: 100_000_000 }, { MaxAttempts: 99_999_999 }],
    [
      'a maximum delay of the interval',
      'VALUE_INVALID',
      { IntervalSeconds: 5, MaxDelaySeconds: 5 },
      { IntervalSeconds: 5, MaxDelaySeconds: 6 },
    ],
    ['a maximum delay of a year', 'VALUE_INVALID', { MaxDelaySeconds: 31_622_400 }, { MaxDelaySeconds: 31_622_399 }],
    ['a jitter in small letters', 'VALUE_INVALID', { JitterStrategy: 'full' }, { JitterStrategy: 'FULL' }],
    ['a misspelt field of a retrier', 'FIELD_UNSUPPORTED', { MaxAttemps: 1 }, { MaxAttempts: 1 }],
    ['States.ALL beside other names', 'STATES_ALL_MISPLACED', { ErrorEquals: ['States.ALL', 'X'] }, { ErrorEquals: ['States.ALL'] }],
  ]),
  ...refused(catcher, [
    ['a catcher that leads nowhere', 'MISSING_FIELD', { ErrorEquals: ['X'] }, caught],
    ['a catcher to a state that does not exist', 'MISSING_TRANSITION_TARGET', { ...caught, Next: 'C' }, caught],
    ['a catcher with an Output in JSONPath', 'FIELD_FOR_OTHER_QUERY_LANGUAGE', { ...caught, Output: 1 }, { ...caught, ResultPath: '$.e' }],
    ['a catcher whose ResultPath names many', 'PATH_NOT_REFERENCE', { ...caught, ResultPath: '$..e' }, { ...caught, ResultPath: null }],
  ]),
  ...refused(
    call,
    [
      [
        'a job in an EXPRESS machine',
        'EXPRESS_UNSUPPORTED',
        ['glue:startJobRun.sync', { JobName: 'j' }],
        ['glue:startJobRun', { JobName: 'j' }],
      ],
      [
        'a wait for a token in an EXPRESS machine',
        'EXPRESS_UNSUPPORTED',
        ['sns:publish.waitForTaskToken', { ...topic, 'Message.$': '$$.Task.Token' }],
        ['sns:publish', topic],
      ],
    ],
    'EXPRESS',
  ),
  ...refused(
    named,
    [['an activity in an EXPRESS machine', 'EXPRESS_UNSUPPORTED', 'arn:aws:states:us-east-1:1:activity:a', arn]],
    'EXPRESS',
  ),
]
