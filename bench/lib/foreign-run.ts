/**
 * Reads, writes and imports definitions that somebody else wrote, in a process of its own: `foreign-run.ts STATES TIMES
 * PACKAGE`, where PACKAGE is the folder of the compiled package. What each gives is kept until all are done. Prints the seconds
 * of each for all of them, the best of three, as JSON.
 */
import { join } from 'node:path'
import { definition } from './mixed-definition.ts'

const [states = '10000', times = '1', folder = ''] = process.argv.slice(2)
const { fromAsl, toAsl } = (await import(join(folder, 'index.js'))) as typeof import('../../src/index.ts')
const { toSource } = (await import(join(folder, 'states/source/index.js'))) as typeof import('../../src/states/source/index.ts')

const given = Array.from({ length: Number(times) }, () => definition(Number(states)))
const read = given.map((one) => fromAsl(one))
const seconds = (work: () => unknown): number => {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}
const best = (work: () => unknown): number => Math.min(seconds(work), seconds(work), seconds(work))
console.log(
  JSON.stringify({
    fromAsl: best(() => given.map((one) => fromAsl(one))),
    toAsl: best(() => read.map((one) => toAsl(one))),
    toSource: best(() => given.map((one) => toSource({ ...one }, { name: 'Large' }))),
  }),
)
