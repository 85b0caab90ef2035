import { describe, expect, test } from 'vitest'
import { InvalidDefinitionError } from '../../src/core/index.ts'
import { stateMachine } from '../../src/states/index.ts'
import { simulate, TestFault } from '../../src/testing/index.ts'

/** What a caller without types may write. */
type Loose = { readonly [method: string]: (...given: readonly unknown[]) => Loose }
const loose = (): Loose => stateMachine('Refused') as never

const refusalOf = async (machine: unknown): Promise<InvalidDefinitionError> => {
  const error = await simulate(machine as { StartAt: string; States: object }).catch((reason: unknown) => reason)
  if (error instanceof InvalidDefinitionError) return error
  throw new Error(`It was not refused: ${String(error)}`)
}

describe('what would be refused is told in one line a mistake', () => {
  test('a name that is used twice in a Parallel', async () => {
    const machine = loose()
      .parallel?.('Both', [(flow: Loose) => flow.pass?.('A'), (flow: Loose) => flow.pass?.('A')])
      .end?.()
    expect((await refusalOf(machine)).message).toBe(
      [
        "Step Functions would refuse 'Refused':",
        "  /States/Both/Branches[1]/States/A: There is a state named 'A' already, at /States/Both/Branches[0]/States/A. Give each state a name of its own.",
      ].join('\n'),
    )
  })

  test('a jump to a state that is not there, and not what follows from it', async () => {
    const machine = loose().pass?.('A').goTo?.('Nope').end?.()
    expect((await refusalOf(machine)).message).toBe(
      [
        "Step Functions would refuse 'Refused':",
        "  /States/A/Next: No state here is named 'Nope'. Go to a state of the same machine, branch or Map, by its exact name.",
      ].join('\n'),
    )
  })

  test('a value that is no JSON, in a list', async () => {
    const machine = loose()
      .pass?.('A', { output: () => ({ list: [1, () => 2] }) })
      .end?.()
    const { message, problems } = await refusalOf(machine)
    expect(problems).toMatchObject([{ code: 'NOT_JSON', path: '/States/A/Output/list[1]' }])
    expect(message).not.toContain('..')
  })
})

describe('what a caller without types gives is told in words', () => {
  const faultOf = (machine: unknown): Promise<unknown> =>
    simulate(machine as { StartAt: string; States: object }).catch((reason: unknown) => String(reason))

  test.each([
    [
      'the text of a definition',
      '{ "StartAt": "A" }',
      'TypeError: A definition is tested as an object, and this is a text: give JSON.parse(text).',
    ],
    ['nothing', undefined, 'TypeError: This is no state machine and no definition, but undefined.'],
    ['a flow', stateMachine('Flow').pass('A'), 'TypeError: This is a flow and no state machine yet: end it with .end().'],
  ])('%s', async (_what, machine, told) => {
    expect(await faultOf(machine)).toBe(told)
  })
})

test('a definition that is nested too deep to be run is told so', async () => {
  let text = '{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}'
  for (let level = 12_000; level > 0; level -= 1) {
    text = `{"StartAt":"P${level}","States":{"P${level}":{"Type":"Parallel","End":true,"Branches":[${text}]}}}`
  }
  const fault = await simulate(JSON.parse(text)).catch((reason: unknown) => reason)
  expect(fault).toBeInstanceOf(TestFault)
  expect(fault).toMatchObject({ code: 'DEFINITION_TOO_DEEP', hint: expect.stringContaining('a state machine of its own') })
})
