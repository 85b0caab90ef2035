/**
 * One run of one interpreter in a process of its own: `engine-run.ts ENGINE MACHINE RUNS`. Prints the seconds that the runs
 * took after a first one, and the peak memory, as JSON.
 */
import { createHash } from 'node:crypto'
import { machines } from './machines.ts'

const hash = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex')

const [engine = '', name = '', runs = '1'] = process.argv.slice(2)
const machine = machines[name as keyof typeof machines]

const interpreters: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  stepwright: async () => {
    const { execute, timerClock } = await import('../../src/engine/index.ts')
    return async () => {
      const outcome = await execute({
        definition: machine.definition,
        input: machine.input,
        // A STANDARD execution has at most 25,000 events; a Map over 10,000 items has more.
        type: 'EXPRESS',
        tasks: () => Promise.reject(new Error('The machine has no task.')),
        clock: timerClock({ now: Date.now, begin: setTimeout, cancel: clearTimeout }),
        random: Math.random,
        digest: (algorithm, text) => hash(algorithm.replace('-', '').toLowerCase(), text),
        execution: {
          arn: 'arn:aws:states:us-east-1:000000000000:execution:Bench:run',
          name: 'run',
          roleArn: 'arn:aws:iam::000000000000:role/bench',
        },
        stateMachine: { arn: 'arn:aws:states:us-east-1:000000000000:stateMachine:Bench', name: 'Bench' },
      })
      if (outcome.status !== 'SUCCEEDED') throw new Error(JSON.stringify(outcome).slice(0, 500))
      return outcome.output
    }
  },
  none: () => Promise.resolve(() => Promise.resolve(undefined)),
  'aws-local-stepfunctions': async () => {
    const { StateMachine } = await import('aws-local-stepfunctions')
    const stateMachine = new StateMachine(machine.definition as never)
    return () => stateMachine.run(machine.input as never).result
  },
}

const prepare = interpreters[engine]
if (prepare === undefined) throw new Error(`No such interpreter: ${engine}`)
const run = await prepare()
await run()
const started = performance.now()
for (let count = 0; count < Number(runs); count += 1) await run()
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, mebibytes: process.resourceUsage().maxRSS / 1024 }))
