import { bestInTurns, figuresOf } from './lib/child.ts'
import { compiledPackage, compiledScript } from './lib/compiled.ts'
import type { Report } from './lib/report.ts'

type Built = { readonly first: number; readonly warm: number }
type Foreign = { readonly fromAsl: number; readonly toAsl: number; readonly toSource: number }
type Checked = { readonly seconds: number; readonly findings: number }

const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(1)} ms`
const check = (library: string, states: number) => (): Checked => figuresOf<Checked>('check-run.ts', library, String(states))

/**
 * Building and serialising mixed states, against aws-cdk-lib as far as it goes.
 *
 * A program written with CDK has its definition once `app.synth()` has run, which checks the template unless it is told not to.
 * Judged is what each does as it comes: `app.synth()` against our definition with all our checks. What each takes without its
 * checks is told besides: synth with its validation off, `stack.resolve` of the definition alone, our definition with no more
 * than the checks of its structure.
 */
export function buildingDefinitions(report: Report): void {
  const folder = compiledPackage()
  const script = compiledScript('build-run.ts')
  const build = (contender: string, states: number) => (): Built => figuresOf<Built>(script, contender, String(states), folder)
  report.section('building and serialising mixed states (best of 3, in turns; first build of a process, and warm)')
  for (const states of [1000, 3000]) {
    const taken = bestInTurns(3, {
      stepwright: build('stepwright', states),
      'stepwright, all checks': build('stepwright-checked', states),
      'aws-cdk-lib, stack.resolve of the definition': build('cdk-resolve', states),
      'aws-cdk-lib, Template.fromStack': build('cdk-template', states),
      'aws-cdk-lib, app.synth() without validation': build('cdk-synth-unvalidated', states),
      'aws-cdk-lib, app.synth()': build('cdk-synth', states),
    })
    for (const [name, { first, warm }] of Object.entries(taken))
      report.figure(`${states} states: ${name} ${milliseconds(first)}, warm ${milliseconds(warm)}`)
    const ours = taken.stepwright
    const resolved = taken['aws-cdk-lib, stack.resolve of the definition']
    const synthesised = taken['aws-cdk-lib, app.synth() without validation']
    const times = (theirs: Built) => `${(theirs.first / ours.first).toFixed(1)} times, warm ${(theirs.warm / ours.warm).toFixed(1)} times`
    report.figure(`${states} states: faster than stack.resolve alone ${times(resolved)}`)
    report.figure(`${states} states: faster than synth without validation ${times(synthesised)}`)
    const checked = taken['stepwright, all checks']
    const validated = taken['aws-cdk-lib, app.synth()']
    report.atLeast(`${states} states, first build with all checks, times faster than synth`, validated.first / checked.first, 20)
  }
  const { ten, hundred } = bestInTurns(3, { ten: build('stepwright', 10_000), hundred: build('stepwright', 100_000) })
  report.figure(`10,000 states ${milliseconds(ten.warm)}, 100,000 states ${milliseconds(hundred.warm)}`)
  report.atMost('100,000 states against ten times 10,000', hundred.warm / (ten.warm * 10), 2)
}

/** Reading, writing and importing definitions that somebody else wrote: no peer does, so that only their growth is judged. */
export function foreignDefinitions(report: Report): void {
  const folder = compiledPackage()
  const run = (states: number, times: number) => (): Foreign => figuresOf<Foreign>('foreign-run.ts', String(states), String(times), folder)
  report.section('definitions of others (best of 3, in turns)')
  const { ten, hundred } = bestInTurns(3, { ten: run(10_000, 10), hundred: run(100_000, 1) })
  for (const work of ['fromAsl', 'toAsl', 'toSource'] as const) {
    report.figure(`${work}: ten times 10,000 states ${milliseconds(ten[work])}, 100,000 states ${milliseconds(hundred[work])}`)
    report.atMost(`${work} of 100,000 states against ten times 10,000`, hundred[work] / ten[work], 2)
  }
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
