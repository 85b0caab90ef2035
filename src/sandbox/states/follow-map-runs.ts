import { type MapRunListener, noMapRunCounts } from '../../engine/index.ts'
import { conclude, goOn, newRecord } from './execution-record.ts'
import type { ExecutionStore } from './execution-store.ts'
import type { MapRunRecord } from './map-run-record.ts'
import type { Target } from './target.ts'

/** Writes down the map runs of an execution, and their child executions. */
export const followMapRuns = (store: ExecutionStore, target: Target): MapRunListener => ({
  started: (run, handle) => {
    const known = store.findMapRun(run.arn)
    if (known === undefined) {
      store.addMapRun({ run, handle, startDate: new Date(), status: 'RUNNING', items: noMapRunCounts, executions: noMapRunCounts })
      return
    }
    Object.assign(known, { run, handle, status: 'RUNNING', redriveDate: new Date() } satisfies Partial<MapRunRecord>)
    delete known.stopDate
  },

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

  childStarted: ({ arn, name, type, input, mapRunArn, stateMachineArn }, handle) => {
    if (type === 'EXPRESS') return undefined
    const mapRun = { arn: mapRunArn, stateMachineArn, attempt: store.findMapRun(mapRunArn)?.run.redriveCount ?? 0 }
    let record = store.find(arn)
    if (record === undefined) {
      record = newRecord({ arn, name, target, input: JSON.stringify(input), traceHeader: undefined, mapRun })
      store.add(record)
    } else {
      goOn(record)
      record.mapRun = mapRun
    }
    record.execution = handle
    const { events } = record
    return (event) => events.push(event)
  },

  childEnded: ({ arn }, result) => {
    const record = store.find(arn)
    if (record !== undefined) conclude(record, result)
  },
})
