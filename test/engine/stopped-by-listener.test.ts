import { expect, test } from 'vitest'
import type { HistoryEvent } from '../../src/engine/index.ts'
import { machine, run } from './run.ts'

const round = machine({ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Next: 'A' } } })

test.each(['STANDARD', 'EXPRESS'] as const)('%s: one who hears of an event may stop the execution: nothing comes after', async (type) => {
  const stop = new AbortController()
  const events: HistoryEvent[] = []
  const { result } = await run(round, {
    type,
    signal: stop.signal,
    onEvent: (event) => {
      events.push(event)
      if (events.length === 10) stop.abort()
    },
  })
  expect(result).toEqual({ status: 'ABORTED' })
  expect(events.map((event) => event.type).slice(8)).toEqual(['PassStateExited', 'PassStateEntered', 'ExecutionAborted'])
})
