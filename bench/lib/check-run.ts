/**
 * Checks one definition of mixed states in a process of its own: `check-run.ts LIBRARY STATES`. Every tenth task has a mistake.
 * Prints the seconds of the second check, the CPU seconds of the process in it, and the number of findings, as JSON.
 */
import type { StateMachineDefinition } from '../../src/asl/index.ts'
import { definition } from './mixed-definition.ts'

const [library = '', count = '1000'] = process.argv.slice(2)
const states = Number(count)

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
check(definition(states))
// A definition of its own for each check: asl-validator changes what it is given.
const checked = definition(states)
const [started, usage] = [performance.now(), process.cpuUsage()]
const findings = check(checked)
const [ended, { user }] = [performance.now(), process.cpuUsage(usage)]
console.log(JSON.stringify({ seconds: (ended - started) / 1000, user: user / 1e6, findings }))
