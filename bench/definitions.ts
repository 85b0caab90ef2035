import { bestInTurns, figuresOf } from './lib/child.ts'
import type { Report } from './lib/report.ts'

type Built = { readonly first: number; readonly warm: number }
type Checked = { readonly seconds: number; readonly findings: number }

const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(1)} ms`
const build = (library: string, states: number) => (): Built => figuresOf<Built>('build-run.ts', library, String(states))
const check = (library: string, states: number) => (): Checked => figuresOf<Checked>('check-run.ts', library, String(states))

/** Building and serialising mixed states, against aws-cdk-lib as far as it goes. */
export function buildingDefinitions(report: Report): void {
  report.section('building and serialising mixed states (best of 3, in turns; first build of a process, and warm)')
  for (const states of [1000, 3000]) {
    const { stepwright, cdk } = bestInTurns(3, { stepwright: build('stepwright', states), cdk: build('aws-cdk-lib', states) })
    report.figure(`${states} states: stepwright ${milliseconds(stepwright.first)}, warm ${milliseconds(stepwright.warm)}`)
    report.figure(`${states} states: aws-cdk-lib ${milliseconds(cdk.first)}, warm ${milliseconds(cdk.warm)}`)
    report.atLeast(`${states} states, first build, times faster than CDK`, cdk.first / stepwright.first, 20)
  }
  const { ten, hundred } = bestInTurns(3, { ten: build('stepwright', 10_000), hundred: build('stepwright', 100_000) })
  report.figure(`10,000 states ${milliseconds(ten.warm)}, 100,000 states ${milliseconds(hundred.warm)}`)
  report.atMost('100,000 states against ten times 10,000', hundred.warm / (ten.warm * 10), 2)
}

/** Checking definitions with mistakes in them, against asl-validator. */
export function checkingDefinitions(report: Report): void {
  report.section('checking definitions (best of 2, in turns)')
  for (const states of [10_000, 50_000]) {
    const { ours, theirs } = bestInTurns(2, { ours: check('stepwright', states), theirs: check('asl-validator', states) })
    report.figure(`${states} states: ours ${milliseconds(ours.seconds)}, ${ours.findings} findings`)
    report.figure(`${states} states: asl-validator ${milliseconds(theirs.seconds)}, ${theirs.findings} findings`)
    report.atLeast(`${states} states, times faster than asl-validator`, theirs.seconds / ours.seconds, 5)
    report.atLeast(`${states} states, findings more than asl-validator's`, ours.findings - theirs.findings, 1)
  }
}
