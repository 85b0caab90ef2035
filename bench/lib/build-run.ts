/**
 * Builds and serialises one machine of mixed states in a process of its own: `build-run.ts CONTENDER STATES PACKAGE`, where
 * PACKAGE is the folder of the compiled package. Prints the seconds of the first build, as a user meets it, and of the best of
 * three more, as JSON.
 */
import { cdkBuilds } from './build-cdk.ts'
import { stepwrightBuilds } from './build-stepwright.ts'

const [contender = '', states = '1000', folder = ''] = process.argv.slice(2)

const builders = {
  stepwright: () => stepwrightBuilds(folder, 'definition'),
  'stepwright-checked': () => stepwrightBuilds(folder, 'checked'),
  'cdk-resolve': () => cdkBuilds('resolve'),
  'cdk-template': () => cdkBuilds('template'),
  'cdk-synth-unvalidated': () => cdkBuilds('synth-unvalidated'),
  'cdk-synth': () => cdkBuilds('synth'),
} as const

const prepare = builders[contender as keyof typeof builders]
if (prepare === undefined) throw new Error(`No such contender: ${contender}`)
const build = await prepare()
const seconds = (): number => {
  const started = performance.now()
  build(Number(states))
  return (performance.now() - started) / 1000
}
console.log(JSON.stringify({ first: seconds(), warm: Math.min(seconds(), seconds(), seconds()) }))
