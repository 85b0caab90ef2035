import type { StateMachineDefinition } from '../../src/asl/index.ts'

/** Mixed states in JSONPath. Every tenth task has a mistake. */
export function definition(states: number): StateMachineDefinition {
  const entries: [string, object][] = []
  for (let index = 0; index < states; index += 4) {
    const next = index + 4 >= states ? { End: true } : { Next: `Pass ${index + 4}` }
    entries.push([`Pass ${index}`, { Type: 'Pass', Parameters: { 'total.$': '$.total' }, Next: `Wait ${index}` }])
    entries.push([`Wait ${index}`, { Type: 'Wait', Seconds: 5, Next: `Choice ${index}` }])
    const rule = { Variable: '$.total', NumericGreaterThan: 10, Next: `Task ${index}` }
    entries.push([`Choice ${index}`, { Type: 'Choice', Choices: [rule], Default: `Task ${index}` }])
    const action = index % 40 === 0 ? 'sns:publishh' : 'sns:publish'
    entries.push([
      `Task ${index}`,
      {
        Type: 'Task',
        Resource: `arn:aws:states:::${action}`,
        Parameters: { TopicArn: 'arn:aws:sns:us-east-1:111111111111:bench', 'Message.$': '$' },
        ...next,
      },
    ])
  }
  return { StartAt: 'Pass 0', States: Object.fromEntries(entries) as StateMachineDefinition['States'] }
}
