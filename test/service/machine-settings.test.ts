import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as stepwright from '../../src/index.ts'
import { synthesis } from './policies.ts'

const page = readFileSync(new URL('../../docs/machine-settings.md', import.meta.url), 'utf8')

test('the machine of docs/machine-settings.md is what the page says', async () => {
  const [, code = ''] = /```ts\n(.*?)\n```/s.exec(page) ?? []
  const machine = new Function(...Object.keys(stepwright), `return ${code}`)(...Object.values(stepwright)) as stepwright.StateMachine
  const { template, problems } = await synthesis(stepwright.service('orders').step(machine))
  expect(problems).toEqual([])
  const told = [...page.matchAll(/`(Orders\w*Arn)`/g)].map(([, output = '']) => output)
  expect(Object.keys(template.Outputs ?? {})).toEqual(told)
  expect(Object.values(template.Resources).map(({ Type }) => Type.replace(/^AWS::\w+::/, ''))).toEqual([
    'LogGroup',
    'Role',
    'Policy',
    'StateMachine',
    'StateMachineVersion',
    'StateMachineAlias',
  ])
})

test('every setting of the example stands in its table, and the other way round', () => {
  const [, code = ''] = /```ts\n(.*?)\n```/s.exec(page) ?? []
  const used = [...code.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name)
  const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name)
  expect(listed.toSorted()).toEqual(used.toSorted())
})
