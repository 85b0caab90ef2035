import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { add, errors, fragment, goTo, gt, lambda, lt, stateMachine, text, toAsl } from '../../src/index.ts'
import { fail, simulate } from '../../src/testing/index.ts'

const Count = z.object({ count: z.number() })
const invoked = { ExecutedVersion: '1', StatusCode: 200, Payload: null }
const work = () => lambda.invoke({ function: 'work' })

describe('what users of the peers ask for, of how states follow each other', () => {
  it('wish 1 (aws-cdk#7920, #9843, #23660): any state may be the target of many, and a flow may be continued many times', async () => {
    const machine = stateMachine('Machine', { input: Count })
      .task('First', work)
      .catch(errors.all, goTo('Clean Up'))
      .task('Second', work)
      .catch(errors.all, goTo('Clean Up'))
      .pass('Clean Up', { output: () => ({ clean: true }) })
      .end()
    for (const failing of ['First', 'Second', 'None']) {
      const mock = (name: string) => (name === failing ? fail('Broken') : invoked)
      const run = await simulate(machine, { input: { count: 1 }, tasks: { First: mock('First'), Second: mock('Second') } })
      expect(run).toMatchObject({ status: 'SUCCEEDED', output: { clean: true } })
      expect(run.attemptsOf('Clean Up')).toBe(1)
    }
    const begun = stateMachine('Machine').pass('Begin')
    const [one, two] = [begun.pass('One').end(), begun.pass('Two').end()]
    expect([one, two].map((made) => Object.keys(toAsl(made).definition.States))).toEqual([
      ['Begin', 'One'],
      ['Begin', 'Two'],
    ])
  })

  it('wish 2 (aws-cdk#16210, #8680, #11159): loops, joins, and an if without an else', async () => {
    const machine = stateMachine('Machine', { input: Count })
      .pass('Count', { output: ({ input }) => ({ count: add(input.count, 1) }) })
      .choice('Again?', (choose) =>
        choose
          .when(
            ({ input }) => lt(input.count, 3),
            (flow) => flow.goTo('Count'),
          )
          .when(
            ({ input }) => gt(input.count, 5),
            (flow) => flow.pass('Cut', { output: () => ({ count: 5 }) }),
          )
          .otherwise((flow) => flow),
      )
      .pass('Join', { output: ({ input }) => input.count })
      .end()
    expect(await simulate(machine, { input: { count: 0 } })).toMatchObject({
      output: 3,
      visited: ['Count', 'Again?', 'Count', 'Again?', 'Count', 'Again?', 'Join'],
    })
    expect(await simulate(machine, { input: { count: 8 } })).toMatchObject({ output: 5, visited: ['Count', 'Again?', 'Cut', 'Join'] })
  })

  it('wish 4 (aws-cdk#29482, #34228): what one state gives, the next reads by its name', async () => {
    const machine = stateMachine('Machine', { input: z.object({ customer: z.object({ name: z.string() }) }) })
      .task(
        'Price',
        ({ input }) =>
          lambda.invoke({ function: 'price', payload: { of: input.customer.name } }, { result: z.object({ net: z.number() }) }),
        {
          output: ({ result }) => ({ gross: add(result.Payload.net, 1) }),
          assign: ({ input }) => ({ name: input.customer.name }),
        },
      )
      .pass('Letter', { output: ({ input, variables }) => text`${variables.name} pays ${input.gross}` })
      .end()
    const run = await simulate(machine, {
      input: { customer: { name: 'Ada' } },
      tasks: { Price: ({ Payload }) => ({ ...invoked, Payload: { net: Payload.of.length } }) },
    })
    expect(run.output).toBe('Ada pays 4')
  })

  it('wish 5 (aws-cdk#17750, #18526): names belong to their machine, and a fragment takes a prefix', () => {
    const charge = fragment({ input: Count }).task('Charge', work, { output: ({ input }) => input })
    const twice = stateMachine('Twice', { input: Count }).use(charge, { prefix: 'First ' }).use(charge, { prefix: 'Second ' }).end()
    const once = stateMachine('Once', { input: Count }).use(charge).end()
    expect(Object.keys(toAsl(twice).definition.States)).toEqual(['First Charge', 'Second Charge'])
    expect(Object.keys(toAsl(once).definition.States)).toEqual(['Charge'])
  })
})
