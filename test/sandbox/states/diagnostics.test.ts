import { CreateStateMachineCommand, ValidateStateMachineDefinitionCommand } from '@aws-sdk/client-sfn'
import { expect, test } from 'vitest'
import { roleArn, statesSetup } from './states-setup.ts'

const pass = { Type: 'Pass', End: true }
const machine = (...states: readonly [string, object][]) => ({ StartAt: states[0]![0], States: Object.fromEntries(states) })
const activity = 'arn:aws:states:eu-west-1:111111111111:activity:work'
const schema = 'SCHEMA_VALIDATION_FAILED'
const missing = 'MISSING_TRANSITION_TARGET'
const unparsed = "The value for the field 'parsed.$' must be a valid JSONPath or a valid intrinsic function call"
const template = { parts: [{ 'parsed.$': 'States.Format(' }] }

/** Of the definition, in the service's own words: [code, message, location]. */
const cases: readonly (readonly [string, object | string, readonly (readonly [string, string, string?])[]])[] = [
  ['nothing', '', [[schema, 'Definition must be a valid JSON object']]],
  ['a list', '[]', [[schema, 'Definition must be a valid JSON object']]],
  ['an empty object', {}, [[schema, 'These fields are required: [States, StartAt]', '/']]],
  ['no start', { States: { A: pass } }, [[schema, 'These fields are required: [StartAt]', '/']]],
  [
    'a target that is not there',
    machine(['A/B', { Type: 'Pass', Next: 'C' }], ['D', { Type: 'Succeed' }]),
    [
      [missing, "Missing 'Next' target: C", '/States/A/B/Next'],
      [missing, 'State "D" is not reachable.', '/States/D'],
    ],
  ],
  [
    'a target of a rule',
    machine(['A', { Type: 'Choice', Choices: [{ Variable: '$.a', IsNull: true, Next: 'B' }], Default: 'C' }], ['C', pass]),
    [[missing, "Missing 'Next' target: B", '/States/A/Choices[0]/Next']],
  ],
  [
    'a rule without a target',
    machine(['A', { Type: 'Choice', Choices: [{ Variable: '$.a', IsNull: true }], Default: 'C' }], ['C', pass]),
    [[schema, 'These fields are required: [Next]', '/States/A/Choices[0]']],
  ],
  [
    'no end',
    machine(['A', { Type: 'Pass', Next: 'B' }], ['B', { Type: 'Pass', Next: 'A' }]),
    [['MISSING_END_STATE', 'Workflow has no terminal state']],
  ],
  [
    'a name that is taken',
    machine(['A', { Type: 'Map', ItemProcessor: machine(['A', pass]), End: true }]),
    [['DUPLICATE_STATE_NAME', 'Duplicate State name: A', '/States/A/ItemProcessor/States/A']],
  ],
  [
    'an unknown type',
    machine(['A', { Type: 'Loop', End: true }]),
    [
      [
        schema,
        "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map]",
        '/States/A/Type',
      ],
    ],
  ],
  ['no branches', machine(['A', { Type: 'Parallel', Branches: [], End: true }]), [[schema, 'Value cannot be empty', '/States/A/Branches']]],
  [
    'no timestamp',
    machine(['A', { Type: 'Wait', Timestamp: '2016-12-05T25:29:29Z', End: true }]),
    [[schema, 'String does not match RFC3339 timestamp', '/States/A/Timestamp']],
  ],
  ['a template', machine(['A', { ...pass, Parameters: template }]), [[schema, unparsed, '/States/A/Parameters']]],
  [
    'another language',
    { ...machine(['A', { ...pass, QueryLanguage: 'JSONPath' }]), QueryLanguage: 'JSONata' },
    [[schema, "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine", '/States/A']],
  ],
  [
    'credentials without a role',
    machine(['A', { Type: 'Task', Resource: activity, Credentials: {}, End: true }]),
    [[schema, "The field 'RoleArn' is required but was missing", '/States/A/Credentials']],
  ],
]

test.each(cases)('%s: the diagnostics are worded as the service words them', async (_, given, expected) => {
  const { sfn } = await statesSetup()
  const definition = typeof given === 'string' ? given : JSON.stringify(given)
  // The client of the SDK lets an empty text through, too.
  const { result, diagnostics } = await sfn.send(new ValidateStateMachineDefinitionCommand({ definition }))
  expect(result).toBe('FAIL')
  expect(diagnostics).toEqual(
    expected.map(([code, message, location]) => ({ severity: 'ERROR', code, message, ...(location === undefined ? {} : { location }) })),
  )
})

test('an EXPRESS machine is told that it has no activities', async () => {
  const { sfn } = await statesSetup()
  const definition = JSON.stringify(machine(['A', { Type: 'Task', Resource: activity, End: true }]))
  await expect(sfn.send(new CreateStateMachineCommand({ name: 'express', type: 'EXPRESS', roleArn, definition }))).rejects.toMatchObject({
    name: 'InvalidDefinition',
    message: `Invalid State Machine Definition: '${schema}: Express state machine does not support Activity ARN at /States/A/Resource'`,
  })
})
