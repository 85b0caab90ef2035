import type { MapRunListener } from '../../engine/index.ts'
import { conclude, newRecord } from './execution-record.ts'
import type { ExecutionStore } from './execution-store.ts'
import { noCounts } from './map-run-record.ts'
import type { Target } from './target.ts'

/** Writes down the map runs of an execution, and their child executions. */
export const followMapRuns = (store: ExecutionStore, target: Target): MapRunListener => ({
  started: (run) =>
    store.addMapRun({
      run,
      stateMachineArn: target.machine.arn,
      startDate: new Date(),
      status: 'RUNNING',
      items: noCounts,
      executions: noCounts,
    }),

  progressed: (run, items, executions) => {
    const record = store.findMapRun(run.arn)
    if (record === undefined) return
    record.items = items
    record.executions = executions
  },

  ended: (run, status) => {
    const record = store.findMapRun(run.arn)
    if (record === undefined) return
    record.status = status
    record.stopDate = new Date()
  },

  childStarted: ({ arn, name, type, input, mapRunArn }) => {
    if (type === 'EXPRESS') return undefined
    const record = newRecord({ arn, name, target, input: JSON.stringify(input), traceHeader: undefined, mapRunArn })
    store.add(record)
    return (event) => record.events.push(event)
  },

  childEnded: ({ arn }, result) => {
    const record = store.find(arn)
    if (record !== undefined) conclude(record, result)
  },
})
