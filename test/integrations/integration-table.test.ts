import { expect, it } from 'vitest'
import { entries, optimisedAction, optimisedNames } from '../../src/integrations/index.ts'

/** What the entry of an action has besides a plain call. */
const patternsOf = (entry: object): readonly string[] => [
  '',
  ...('sync' in entry ? ['sync'] : []),
  ...('name' in entry && entry.name === 'states:startExecution' ? ['sync:2'] : []),
  ...('waitForTaskToken' in entry ? ['waitForTaskToken'] : []),
]

it('has an entry for every action that Step Functions optimises', () => {
  expect(entries.map(({ name }) => name).sort()).toEqual([...optimisedNames].sort())
})

it.each(entries.map((entry) => [entry.name, entry] as const))('%s has exactly the patterns that the service has', (name, entry) => {
  const [service = '', action = ''] = name.split(':')
  expect(patternsOf(entry)).toEqual(optimisedAction(service, action)?.patterns)
})
