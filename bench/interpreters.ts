import { bestInTurns, figuresOf } from './lib/child.ts'
import type { Report } from './lib/report.ts'

type Ran = { readonly seconds: number; readonly mebibytes: number }

const runs = 5
const run = (engine: string, machine: string) => (): Ran => figuresOf<Ran>('engine-run.ts', engine, machine, String(runs))

/** A chain of 1,000 Pass states and a Map over 10,000 items, against aws-local-stepfunctions. */
export function interpreters(report: Report): void {
  const idle = bestInTurns(2, { idle: run('none', 'chain') }).idle.mebibytes
  report.section(`interpreters, ${runs} runs in a process of its own (best of 3, in turns; ${idle.toFixed(0)} MiB are the process itself)`)
  for (const machine of ['chain', 'map'] as const) {
    const { ours, theirs } = bestInTurns(3, { ours: run('stepwright', machine), theirs: run('aws-local-stepfunctions', machine) })
    for (const [name, { seconds, mebibytes }] of Object.entries({ stepwright: ours, 'aws-local-stepfunctions': theirs })) {
      report.figure(`${machine}: ${name} ${((seconds / runs) * 1000).toFixed(1)} ms a run, ${mebibytes.toFixed(0)} MiB at most`)
    }
    report.atLeast(`${machine}, times faster`, theirs.seconds / ours.seconds, machine === 'map' ? 3 : 1)
    if (machine === 'map') {
      report.atMost('map, memory above the process itself', (ours.mebibytes - idle) / (theirs.mebibytes - idle), 1 / 3)
      report.atMost('map, memory with the process itself', ours.mebibytes / theirs.mebibytes, 1 / 3)
    }
  }
  for (const machine of ['chain-jsonata', 'map-jsonata'] as const) {
    const { ours } = bestInTurns(3, { ours: run('stepwright', machine) })
    report.figure(
      `${machine}: stepwright ${((ours.seconds / runs) * 1000).toFixed(1)} ms a run, ${ours.mebibytes.toFixed(0)} MiB at most (the peer cannot run it)`,
    )
  }
}
