import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTurns, type ProcessRun, runProcess } from './lib/process.ts'
import type { Report } from './lib/report.ts'

const root = join(import.meta.dirname, '..')

/** `build` of examples/servicefull against the same stack written with aws-cdk-lib, as whole processes. */
export function buildAgainstCdk(report: Report): void {
  const out = mkdtempSync(join(tmpdir(), 'bench-out-'))
  const run =
    (command: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) =>
    (): ProcessRun =>
      runProcess(command, { cwd, env })
  const cdk = ['npx', 'tsx', 'cdk/servicefull.ts', join(out, 'cdk')]
  try {
    const taken = inTurns(5, {
      bare: run(['npx', 'tsx', '-e', ''], root),
      stepwright: run(['npx', 'tsx', 'examples/servicefull/provision.ts', 'build', '--out', join(out, 'stepwright')], root),
      cdkUnvalidated: run(cdk, import.meta.dirname, { CDK_VALIDATION: 'false' }),
      cdk: run(cdk, import.meta.dirname),
    })
    report.section('build of servicefull, whole processes (median of 5, in turns)')
    for (const [name, { seconds, mebibytes }] of Object.entries(taken))
      report.figure(`${name.padEnd(15)} ${seconds.toFixed(2)} s  ${mebibytes.toFixed(0)} MiB`)
    const above = (run: ProcessRun): ProcessRun => ({
      seconds: run.seconds - taken.bare.seconds,
      mebibytes: run.mebibytes - taken.bare.mebibytes,
    })
    const ours = above(taken.stepwright)
    report.atMost('time above bare tsx, of CDK without validation', ours.seconds / above(taken.cdkUnvalidated).seconds, 0.5)
    report.atMost('time above bare tsx, of CDK as it comes', ours.seconds / above(taken.cdk).seconds, 0.1)
    report.atMost('memory above bare tsx, of CDK without validation', ours.mebibytes / above(taken.cdkUnvalidated).mebibytes, 0.5)
    report.atMost('memory above bare tsx, of CDK as it comes', ours.mebibytes / above(taken.cdk).mebibytes, 0.1)
  } finally {
    rmSync(out, { recursive: true })
  }
}
