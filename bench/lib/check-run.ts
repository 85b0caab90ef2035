/**
 * Checks one definition of mixed states in a process of its own: `check-run.ts LIBRARY STATES`. Every tenth task has a mistake.
 * Prints the seconds of the second check, the CPU seconds of the process in it, and the number of findings, as JSON.
 */
import type { StateMachineDefinition } from '../../src/asl/index.ts'

const [library = '', count = '1000'] = process.argv.slice(2)
const states = Number(count)

function definition(): StateMachineDefinition {
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

const checkers: Readonly<Record<string, () => Promise<(checked: StateMachineDefinition) => number>>> = {
  stepwright: async () => {
    const { checkDefinition } = await import('../../src/checks/index.ts')
    return (checked) => checkDefinition(checked).length
  },
  'asl-validator': async () => {
    const { default: validate } = await import('asl-validator')
    return (checked) => validate(checked as never).errors.length
  },
}

const prepare = checkers[library]
if (prepare === undefined) throw new Error(`No such library: ${library}`)
const check = await prepare()
check(definition())
// A definition of its own for each check: asl-validator changes what it is given.
const checked = definition()
const [started, usage] = [performance.now(), process.cpuUsage()]
const findings = check(checked)
const [ended, { user }] = [performance.now(), process.cpuUsage(usage)]
console.log(JSON.stringify({ seconds: (ended - started) / 1000, user: user / 1e6, findings }))
