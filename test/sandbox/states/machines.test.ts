import {
  CreateStateMachineAliasCommand,
  CreateStateMachineCommand,
  DeleteStateMachineAliasCommand,
  DeleteStateMachineVersionCommand,
  DescribeExecutionCommand,
  DescribeStateMachineAliasCommand,
  DescribeStateMachineCommand,
  DescribeStateMachineForExecutionCommand,
  ListExecutionsCommand,
  ListStateMachineAliasesCommand,
  ListStateMachinesCommand,
  ListStateMachineVersionsCommand,
  ListTagsForResourceCommand,
  PublishStateMachineVersionCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateStateMachineAliasCommand,
  UpdateStateMachineCommand,
  ValidateStateMachineDefinitionCommand,
} from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import { arnOf, create, ended, pass, roleArn, startExecution, statesSetup } from './states-setup.ts'

const other = { StartAt: 'Other', States: { Other: { Type: 'Succeed' } } }
const text = (definition: object): string => JSON.stringify(definition)

describe('state machines', () => {
  test('are created, described, listed, and the same when created again', async () => {
    const setup = await statesSetup()
    const arn = await create(setup, pass, { tags: [{ key: 'team', value: 'red' }] })
    expect(arn).toBe(arnOf('stateMachine:machine'))
    expect(await create(setup, pass)).toBe(arn)
    expect(await setup.sfn.send(new DescribeStateMachineCommand({ stateMachineArn: arn }))).toMatchObject({
      name: 'machine',
      status: 'ACTIVE',
      type: 'STANDARD',
      definition: text(pass),
      roleArn,
      loggingConfiguration: { level: 'OFF', includeExecutionData: false },
      tracingConfiguration: { enabled: false },
      encryptionConfiguration: { type: 'AWS_OWNED_KEY' },
    })
    const { stateMachines } = await setup.sfn.send(new ListStateMachinesCommand({}))
    expect(stateMachines).toMatchObject([{ stateMachineArn: arn, name: 'machine', type: 'STANDARD' }])
    await expect(create(setup, other)).rejects.toMatchObject({
      name: 'StateMachineAlreadyExists',
      message: `State Machine Already Exists: '${arn}'`,
    })
  })

  test.each([
    ['no JSON', 'not a definition', /^Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: /],
    ['no object', '"text"', /^Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Definition must be a valid JSON object'$/],
    ['a missing target', text({ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } }), /MISSING_TRANSITION_TARGET: .*\/States\/A/],
    [
      'an unknown integration',
      text({ StartAt: 'A', States: { A: { Type: 'Task', Resource: 'arn:aws:states:::sns:publishh', End: true } } }),
      /SCHEMA_VALIDATION_FAILED/,
    ],
  ])('with %s in their definition are refused', async (_, definition, message) => {
    const setup = await statesSetup()
    const command = new CreateStateMachineCommand({ name: 'machine', roleArn, definition })
    await expect(setup.sfn.send(command)).rejects.toMatchObject({ name: 'InvalidDefinition', message: expect.stringMatching(message) })
    expect((await setup.sfn.send(new ListStateMachinesCommand({}))).stateMachines).toEqual([])
  })

  test('are validated without being created', async () => {
    const { sfn } = await statesSetup()
    const good = await sfn.send(new ValidateStateMachineDefinitionCommand({ definition: text(pass) }))
    expect(good).toMatchObject({ result: 'OK', diagnostics: [] })
    const definition = text({ StartAt: 'Gone', States: { A: { Type: 'Pass', Next: 'B' } } })
    const bad = await sfn.send(new ValidateStateMachineDefinitionCommand({ definition }))
    expect(bad.result).toBe('FAIL')
    expect(bad.diagnostics!.length).toBeGreaterThan(1)
    expect(bad.diagnostics![0]).toMatchObject({
      severity: 'ERROR',
      code: expect.any(String),
      message: expect.any(String),
      location: expect.stringMatching(/^\//),
    })
    const one = await sfn.send(new ValidateStateMachineDefinitionCommand({ definition, maxResults: 1 }))
    expect(one).toMatchObject({ truncated: true, diagnostics: [bad.diagnostics![0]] })
  })

  test('are updated; a running execution keeps what it started with', async () => {
    const setup = await statesSetup()
    const arn = await create(setup, {
      StartAt: 'Wait',
      States: { Wait: { Type: 'Wait', Seconds: 1, Next: 'Old' }, Old: { Type: 'Pass', Result: 'old', End: true } },
    })
    const executionArn = await startExecution(setup, arn)
    const { revisionId, updateDate } = await setup.sfn.send(
      new UpdateStateMachineCommand({ stateMachineArn: arn, definition: text(other) }),
    )
    expect(updateDate).toBeInstanceOf(Date)
    expect(await setup.sfn.send(new DescribeStateMachineCommand({ stateMachineArn: arn }))).toMatchObject({
      definition: text(other),
      revisionId,
    })
    expect((await ended(setup, executionArn)).output).toBe('"old"')
    const started = await setup.sfn.send(new DescribeStateMachineForExecutionCommand({ executionArn }))
    expect(started).toMatchObject({ stateMachineArn: arn, roleArn })
    expect(started.definition).toContain('"old"')
    await expect(setup.sfn.send(new UpdateStateMachineCommand({ stateMachineArn: arn }))).rejects.toMatchObject({
      name: 'MissingRequiredParameter',
    })
    await expect(setup.sfn.send(new UpdateStateMachineCommand({ stateMachineArn: arn, definition: '{}' }))).rejects.toMatchObject({
      name: 'InvalidDefinition',
    })
  })

  test('have tags', async () => {
    const setup = await statesSetup()
    const resourceArn = await create(setup, pass, { tags: [{ key: 'a', value: '1' }] })
    await setup.sfn.send(new TagResourceCommand({ resourceArn, tags: [{ key: 'b', value: '2' }] }))
    await setup.sfn.send(new UntagResourceCommand({ resourceArn, tagKeys: ['a'] }))
    expect((await setup.sfn.send(new ListTagsForResourceCommand({ resourceArn }))).tags).toEqual([{ key: 'b', value: '2' }])
    const many = Array.from({ length: 50 }, (_, index) => ({ key: `k${index}`, value: '' }))
    await expect(setup.sfn.send(new TagResourceCommand({ resourceArn, tags: many }))).rejects.toMatchObject({ name: 'TooManyTags' })
    await expect(setup.sfn.send(new ListTagsForResourceCommand({ resourceArn: arnOf('activity:none') }))).rejects.toMatchObject({
      name: 'ResourceNotFound',
    })
  })
})

describe('versions', () => {
  test('keep a revision under a number', async () => {
    const setup = await statesSetup()
    const { sfn } = setup
    const arn = await create(setup, pass, { publish: true, versionDescription: 'first' })
    expect((await sfn.send(new PublishStateMachineVersionCommand({ stateMachineArn: arn }))).stateMachineVersionArn).toBe(`${arn}:1`)
    const updated = await sfn.send(new UpdateStateMachineCommand({ stateMachineArn: arn, definition: text(other), publish: true }))
    expect(updated.stateMachineVersionArn).toBe(`${arn}:2`)
    const { stateMachineVersions } = await sfn.send(new ListStateMachineVersionsCommand({ stateMachineArn: arn }))
    expect(stateMachineVersions!.map(({ stateMachineVersionArn }) => stateMachineVersionArn)).toEqual([`${arn}:2`, `${arn}:1`])
    expect(await sfn.send(new DescribeStateMachineCommand({ stateMachineArn: `${arn}:1` }))).toMatchObject({
      stateMachineArn: `${arn}:1`,
      definition: text(pass),
      description: 'first',
    })
    await expect(sfn.send(new PublishStateMachineVersionCommand({ stateMachineArn: arn, revisionId: 'other' }))).rejects.toMatchObject({
      name: 'ConflictException',
    })

    const executionArn = await startExecution(setup, `${arn}:1`, { a: 1 })
    expect(await ended(setup, executionArn)).toMatchObject({ output: '{"a":1}', stateMachineArn: arn, stateMachineVersionArn: `${arn}:1` })
    expect((await sfn.send(new ListExecutionsCommand({ stateMachineArn: `${arn}:2` }))).executions).toEqual([])

    await sfn.send(new DeleteStateMachineVersionCommand({ stateMachineVersionArn: `${arn}:1` }))
    await expect(startExecution(setup, `${arn}:1`)).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' })
  })

  test('can be routed to by aliases', async () => {
    const setup = await statesSetup()
    const { sfn } = setup
    const arn = await create(setup, pass, { publish: true })
    await sfn.send(new UpdateStateMachineCommand({ stateMachineArn: arn, definition: text(other), publish: true }))
    const route = (version: number, weight: number) => ({ stateMachineVersionArn: `${arn}:${version}`, weight })
    const alias = { name: 'live', routingConfiguration: [route(1, 100)] }
    const { stateMachineAliasArn } = await sfn.send(new CreateStateMachineAliasCommand(alias))
    expect(stateMachineAliasArn).toBe(`${arn}:live`)
    expect((await sfn.send(new CreateStateMachineAliasCommand(alias))).stateMachineAliasArn).toBe(stateMachineAliasArn)
    await expect(sfn.send(new CreateStateMachineAliasCommand({ ...alias, routingConfiguration: [route(2, 100)] }))).rejects.toMatchObject({
      name: 'ConflictException',
    })
    await expect(
      sfn.send(new CreateStateMachineAliasCommand({ name: 'half', routingConfiguration: [route(1, 50)] })),
    ).rejects.toMatchObject({ name: 'ValidationException' })
    await expect(
      sfn.send(new CreateStateMachineAliasCommand({ name: 'none', routingConfiguration: [route(9, 100)] })),
    ).rejects.toMatchObject({ name: 'ResourceNotFound' })

    const executionArn = await startExecution(setup, stateMachineAliasArn!)
    expect(await ended(setup, executionArn)).toMatchObject({ stateMachineAliasArn, stateMachineVersionArn: `${arn}:1` })
    await expect(sfn.send(new DeleteStateMachineVersionCommand({ stateMachineVersionArn: `${arn}:1` }))).rejects.toMatchObject({
      name: 'ConflictException',
      message: expect.stringContaining('[live]'),
    })

    await sfn.send(
      new UpdateStateMachineAliasCommand({ stateMachineAliasArn, routingConfiguration: [route(1, 50), route(2, 50)], description: 'both' }),
    )
    expect(await sfn.send(new DescribeStateMachineAliasCommand({ stateMachineAliasArn }))).toMatchObject({
      name: 'live',
      description: 'both',
      routingConfiguration: [route(1, 50), route(2, 50)],
    })
    const versions = new Set<string | undefined>()
    for (let count = 0; count < 60 && versions.size < 2; count += 1) {
      const arnOfOne = await startExecution(setup, stateMachineAliasArn!)
      versions.add((await sfn.send(new DescribeExecutionCommand({ executionArn: arnOfOne }))).stateMachineVersionArn)
    }
    expect(versions).toEqual(new Set([`${arn}:1`, `${arn}:2`]))

    expect((await sfn.send(new ListStateMachineAliasesCommand({ stateMachineArn: arn }))).stateMachineAliases).toMatchObject([
      { stateMachineAliasArn },
    ])
    await sfn.send(new DeleteStateMachineAliasCommand({ stateMachineAliasArn }))
    await expect(sfn.send(new DescribeStateMachineAliasCommand({ stateMachineAliasArn }))).rejects.toMatchObject({
      name: 'ResourceNotFound',
    })
  })
})
