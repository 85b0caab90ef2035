import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTurns, type ProcessRun, runProcess } from './lib/process.ts'
import type { Report } from './lib/report.ts'

const root = join(import.meta.dirname, '..')
const tsc = join(root, 'node_modules', '.bin', 'tsc')

/** A flow of mixed states in which every state reads what the one before it wrote. */
function flow(states: number): string {
  const steps = Array.from({ length: states / 4 }, (_, index) => [
    `  .pass('Shape ${index}', { output: ({ input }) => ({ ...keep(input), step${index}: input.total }) })`,
    `  .task('Notify ${index}', ({ input }) => sns.publish({ topic, message: text\`\${input.orderId} \${input.step${index}}\` }), {`,
    `    output: ({ input }) => input,`,
    `    assign: ({ result }) => ({ message${index}: result.MessageId }),`,
    `  })`,
    `  .wait('Wait ${index}', '5 seconds')`,
    `  .choice('Large ${index}?', (choose) =>`,
    `    choose.when(({ input, variables }) => and(gt(input.total, ${index}), neq(variables.message${index}, '')), (flow) => flow).otherwise((flow) => flow),`,
    `  )`,
  ])
  return [
    `import { and, gt, neq, type Reference, sns, stateMachine, text } from 'stepwright'`,
    `const topic = { topicArn: 'arn:aws:sns:us-east-1:111111111111:orders' }`,
    `const keep = (input: { readonly orderId: Reference<string>; readonly total: Reference<number> }) => ({ orderId: input.orderId, total: input.total })`,
    `export const machine = stateMachine<{ orderId: string; total: number }>('Orders')`,
    ...steps.flat(),
    `  .end()`,
  ].join('\n')
}

/** The same number of lines of plain objects. */
const objects = (lines: number): string =>
  [
    `export const states = {`,
    ...Array.from(
      { length: lines - 2 },
      (_, index) => `  'State ${index}': { Type: 'Pass', Parameters: { total: ${index} }, Next: 'State ${index + 1}' },`,
    ),
    `}`,
  ].join('\n')

/** How long the compiler takes for typed flows, against plain objects of as many lines. */
export function typeChecking(report: Report): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-types-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const project = (name: string, text: string): string => {
      const paths = { stepwright: [join(root, 'src/index.ts')] }
      writeFileSync(join(folder, `${name}.ts`), text)
      writeFileSync(
        join(folder, `${name}.json`),
        JSON.stringify({
          extends: join(root, 'tsconfig.json'),
          compilerOptions: { paths, types: ['node'] },
          include: [`${name}.ts`, join(root, 'src/**/*.d.ts')],
        }),
      )
      return join(folder, `${name}.json`)
    }
    const check = (config: string) => (): ProcessRun => runProcess([tsc, '-p', config], { cwd: folder })
    const text = flow(100)
    const plain = `import { stateMachine } from 'stepwright'\nexport { stateMachine }\n${objects(text.split('\n').length - 2)}`
    const taken = inTurns(3, { typed: check(project('typed', text)), plain: check(project('plain', plain)) })
    report.section('type-checking (median of 3, in turns; both load the library)')
    report.figure(
      `100 states typed ${taken.typed.seconds.toFixed(2)} s, as many lines of plain objects ${taken.plain.seconds.toFixed(2)} s`,
    )
    report.atMost('seconds of 100 typed states above twice the plain objects', taken.typed.seconds - 2 * taken.plain.seconds, 1)
    const large = spawnSync('time', ['-f', '%e', tsc, '-p', project('large', flow(300))], { encoding: 'utf8', cwd: folder })
    report.figure(
      `300 states: ${large.stderr.trim().split('\n').at(-1)} s${large.status === 0 ? '' : ` and ${large.stdout.split('\n')[0]}`}`,
    )
    report.atMost('300 states, exit status of the compiler', large.status ?? 1, 0)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
