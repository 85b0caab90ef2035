import { expect, test } from 'vitest'
import { z } from 'zod'
import { service } from '../../src/service/index.ts'
import type { Step } from '../../src/template/index.ts'
import { base } from './call.ts'

const adding = <Needs, Adds>(name: string, add: (context: Needs) => Adds): Step<Needs, Adds> => ({
  kind: 'step',
  name,
  run: (context) => ({ adds: add(context), fragment: {} }),
})

test('every method gives a new service and leaves the old one alone', () => {
  const empty = service('orders')
  empty.option('count', { description: 'how many', placeholder: 'N', schema: z.coerce.number() })
  empty.command('work', { description: 'work', run: () => undefined })
  empty.step(adding('Image', () => ({ image: 'i' })))
  empty.hook('beforeBuild', () => undefined)
  expect(empty.parts).toMatchObject({ options: [], commands: [], machines: [], hooks: { beforeBuild: [] } })
})

test('steps run in order on a context that grows, and see what they are told about the call', async () => {
  const seen: unknown[] = []
  const grown = service('orders')
    .step(adding('Image', () => ({ image: 'one' })))
    .step(
      adding('Cluster', ({ image }: { image: string }) => {
        seen.push(image)
        return { cluster: `${image} cluster` }
      }),
    )
    .step({
      kind: 'step',
      name: 'Last',
      run: (context) => {
        seen.push(context)
        return { adds: {}, fragment: {} }
      },
    })
  const { context, contributions } = await grown.parts.runSteps(base)
  expect(context).toEqual({ image: 'one', cluster: 'one cluster' })
  expect(seen).toEqual(['one', { ...base, image: 'one', cluster: 'one cluster' }])
  expect(contributions.map((contribution) => contribution.kind === 'step' && contribution.owner)).toEqual(['Image', 'Cluster', 'Last'])
})

test('what is neither step nor machine is refused where JavaScript lets it through', () => {
  // @ts-expect-error a string is no step
  expect(() => service('orders').step('Image')).toThrow('A service takes steps and state machines, not Image.')
})

test('a command gets its words in the order of its arguments, and never too few', async () => {
  const calls: unknown[] = []
  const [copy] = service('orders').command('copy', {
    description: 'copy',
    arguments: ['FROM', 'TO'],
    run: ({ args: [from, to] }) => {
      calls.push({ from, to })
      return 4
    },
  }).parts.commands
  const call = { options: {}, log: { info: () => undefined, warn: () => undefined, error: () => undefined }, signal: base.signal }
  expect(await copy!.run({ ...call, args: ['a', 'b'] })).toBe(4)
  expect(calls).toEqual([{ from: 'a', to: 'b' }])
  expect(() => copy!.run({ ...call, args: ['a'] })).toThrow('copy takes 2 arguments; it was given 1.')
})
