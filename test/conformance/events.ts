import { type RecordedExecution, readExecutions } from './record.ts'
import { replayExecution } from './replay-execution.ts'

/*
 * Compares the event types of replayed histories with the recorded ones, in order, for the executions in which nothing
 * ran at the same time. Exit status 1 where fewer than 95% agree.
 *
 *   npx tsx test/conformance/events.ts EXECUTIONS.jsonl [--list]
 */
const [file, ...flags] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: events.ts EXECUTIONS.jsonl [--list]')

let [same, compared, links, linked] = [0, 0, 0, 0]
for (const record of readExecutions(file)) {
  if (record.events.length === 0 || runsConcurrently(record)) continue
  const { events } = await replayExecution(record)
  const [expected, actual] = [record.events.map((event) => event.type), events.map((event) => event.type)]
  compared += 1
  if (expected.join() === actual.join()) {
    same += 1
    links += expected.length
    linked += record.events.filter((event, index) => event.prev === events[index]?.previousEventId).length
  } else if (flags.includes('--list')) console.log(`${record.id}\n    expected ${expected.join(' ')}\n    got      ${actual.join(' ')}`)
}
console.log(
  `${same} of ${compared} histories have the recorded event types in the recorded order (${((100 * same) / compared).toFixed(1)}%)`,
)
console.log(`${linked} of their ${links} events follow the recorded event (${((100 * linked) / links).toFixed(1)}%)`)
process.exitCode = same / compared >= 0.95 ? 0 : 1

/** Whether two branches or iterations were ever open at the same time; the recordings of Parallel states lost their ids. */
function runsConcurrently({ events }: RecordedExecution): boolean {
  let open = 0
  for (const { type, id } of events) {
    if (!(id > 0)) return true
    if (type === 'MapIterationStarted') open += 1
    if (type === 'MapIterationSucceeded' || type === 'MapIterationFailed') open -= 1
    if (type === 'MapStateEntered') open -= 1
    if (type === 'MapStateExited' || type === 'MapStateFailed') open += 1
    if (open > 1) return true
  }
  return false
}
