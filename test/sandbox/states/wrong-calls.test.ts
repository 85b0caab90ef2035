import * as sdk from '@aws-sdk/client-sfn'
import { expect, test } from 'vitest'
import { arnOf, create, ended, pass, roleArn, type StatesSetup, startExecution, statesSetup } from './states-setup.ts'

const definition = JSON.stringify(pass)

/** The name and message of a refusal, or what was answered. */
const refusal = (call: Promise<object>): Promise<string> =>
  call.then(
    (answer) => `taken: ${JSON.stringify(answer)}`,
    (error: Error) => `${error.name}: ${error.message}`,
  )

const describeMachine = ({ sfn }: StatesSetup, stateMachineArn: string) =>
  sfn.send(new sdk.DescribeStateMachineCommand({ stateMachineArn }))

test('what does not fit is told in the words of the service', async () => {
  const { sfn } = await statesSetup()
  const wrong = (what: string) => `ValidationException: 1 validation error detected: ${what}`
  expect(await refusal(sfn.send(new sdk.ListStateMachinesCommand({ maxResults: 1001 })))).toBe(
    wrong("Value '1001' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 1000"),
  )
  expect(await refusal(sfn.send(new sdk.DescribeStateMachineCommand({ stateMachineArn: undefined })))).toBe(
    wrong("Value at 'stateMachineArn' failed to satisfy constraint: Member must not be null"),
  )
  const odd = 'ODD' as sdk.StateMachineType
  expect(await refusal(sfn.send(new sdk.CreateStateMachineCommand({ name: 'a', roleArn, definition, type: odd })))).toBe(
    wrong("Value 'ODD' at 'type' failed to satisfy constraint: Member must satisfy enum value set: [STANDARD, EXPRESS]"),
  )
  const tags = [{ key: 'a' }, { key: 'x'.repeat(129) }]
  expect(await refusal(sfn.send(new sdk.CreateActivityCommand({ name: 'a', tags })))).toBe(
    wrong("Value at 'tags.2.member.key' failed to satisfy constraint: Member must have length less than or equal to 128"),
  )
  const long = { name: 'a', roleArn, definition: ' '.repeat(1_048_577) }
  expect(await refusal(sfn.send(new sdk.CreateStateMachineCommand(long)))).toBe(
    wrong("Value at 'definition' failed to satisfy constraint: Member must have length less than or equal to 1048576"),
  )
})

test('an input that is too long is told by its name', async () => {
  const setup = await statesSetup()
  const stateMachineArn = await create(setup, pass)
  const start = (input: string) => refusal(setup.sfn.send(new sdk.StartExecutionCommand({ stateMachineArn, input })))
  expect(await start(`"${'x'.repeat(262_143)}"`)).toMatch(/^ValidationException: .* at 'input' .* less than or equal to 262144$/)
  expect(await start('{')).toMatch(/^InvalidExecutionInput: Invalid State Machine Execution Input: '/)
})

test('a role must be one, and a key be named where one is meant', async () => {
  const { sfn } = await statesSetup()
  const createWith = (rest: Partial<sdk.CreateStateMachineCommandInput>) =>
    refusal(sfn.send(new sdk.CreateStateMachineCommand({ name: 'a', roleArn, definition, ...rest })))
  expect(await createWith({ roleArn: 'nonsense' })).toBe("InvalidArn: Invalid Role Arn: 'nonsense'")
  expect(await createWith({ roleArn: arnOf('stateMachine:a') })).toMatch(/^InvalidArn: Invalid Role Arn/)
  const customer = { type: 'CUSTOMER_MANAGED_KMS_KEY' as const }
  expect(await createWith({ encryptionConfiguration: customer })).toMatch(/^InvalidEncryptionConfiguration: .*kmsKeyId must be specified/)
  const owned = { type: 'AWS_OWNED_KEY' as const, kmsKeyId: 'alias/a' }
  expect(await refusal(sfn.send(new sdk.CreateActivityCommand({ name: 'a', encryptionConfiguration: owned })))).toMatch(
    /^InvalidEncryptionConfiguration: .*cannot be specified/,
  )
})

test('an ARN of another account or region names nothing here', async () => {
  const setup = await statesSetup()
  const arn = await create(setup, pass)
  const { activityArn = '' } = await setup.sfn.send(new sdk.CreateActivityCommand({ name: 'work' }))
  for (const [own, other] of [
    ['000000000000', '999999999999'],
    ['us-east-1', 'eu-west-1'],
  ] as const) {
    const foreign = arn.replace(own, other)
    expect(await refusal(describeMachine(setup, foreign))).toBe(`StateMachineDoesNotExist: State Machine Does Not Exist: '${foreign}'`)
    expect(await refusal(setup.sfn.send(new sdk.StartExecutionCommand({ stateMachineArn: foreign })))).toMatch(/^StateMachineDoesNotExist/)
    await setup.sfn.send(new sdk.DeleteStateMachineCommand({ stateMachineArn: foreign }))
    const work = activityArn.replace(own, other)
    expect(await refusal(setup.sfn.send(new sdk.DescribeActivityCommand({ activityArn: work })))).toMatch(/^ActivityDoesNotExist/)
  }
  expect((await describeMachine(setup, arn)).status).toBe('ACTIVE')
})

test('a machine is changed and deleted by its own ARN, not by that of a version, an alias or a label', async () => {
  const setup = await statesSetup()
  const { sfn } = setup
  const arn = await create(setup, pass, { publish: true })
  const stateMachineVersionArn = `${arn}:1`
  const routingConfiguration = [{ stateMachineVersionArn, weight: 100 }]
  await sfn.send(new sdk.CreateStateMachineAliasCommand({ name: 'LIVE', routingConfiguration }))
  for (const stateMachineArn of [stateMachineVersionArn, `${arn}:LIVE`, `${arn}/label`]) {
    expect(await refusal(sfn.send(new sdk.DeleteStateMachineCommand({ stateMachineArn })))).toMatch(/^ValidationException: .*qualified/)
    expect(await refusal(sfn.send(new sdk.UpdateStateMachineCommand({ stateMachineArn, definition })))).toMatch(/^ValidationException/)
  }
  expect((await describeMachine(setup, `${arn}:LIVE`)).status).toBe('ACTIVE')
})

test('an alias with two versions sends executions to both by their weights, the same ones in every run', async () => {
  const routes = async (): Promise<readonly (string | undefined)[]> => {
    const setup = await statesSetup()
    const { sfn } = setup
    const arn = await create(setup, pass, { publish: true })
    const other = JSON.stringify({ ...pass, Comment: 'two' })
    await sfn.send(new sdk.UpdateStateMachineCommand({ stateMachineArn: arn, definition: other, publish: true }))
    const routingConfiguration = [
      { stateMachineVersionArn: `${arn}:1`, weight: 75 },
      { stateMachineVersionArn: `${arn}:2`, weight: 25 },
    ]
    await sfn.send(new sdk.CreateStateMachineAliasCommand({ name: 'LIVE', routingConfiguration }))
    const versions: (string | undefined)[] = []
    for (let count = 0; count < 40; count += 1) {
      const { stateMachineVersionArn } = await ended(setup, await startExecution(setup, `${arn}:LIVE`))
      versions.push(stateMachineVersionArn?.slice(-1))
    }
    return versions
  }
  const [first, second] = [await routes(), await routes()]
  expect(second).toEqual(first)
  const old = first.filter((version) => version === '1').length
  expect(old).toBeGreaterThan(22)
  expect(old).toBeLessThan(38)
})

test('a machine has so many versions and aliases, and no more', async () => {
  const setup = await statesSetup()
  const { sfn } = setup
  const arn = await create(setup, pass, { publish: true })
  const routingConfiguration = [{ stateMachineVersionArn: `${arn}:1`, weight: 100 }]
  const alias = (name: string) => sfn.send(new sdk.CreateStateMachineAliasCommand({ name, routingConfiguration }))
  for (let count = 0; count < 100; count += 1) await alias(`A${count}`)
  expect(await refusal(alias('B'))).toMatch(/^ServiceQuotaExceededException/)
  await alias('A7')
  const next = (Comment: string) =>
    sfn.send(new sdk.UpdateStateMachineCommand({ stateMachineArn: arn, definition: JSON.stringify({ ...pass, Comment }), publish: true }))
  for (let count = 2; count <= 1000; count += 1) await next(String(count))
  expect(await refusal(next('one more'))).toMatch(/^ServiceQuotaExceededException/)
})
