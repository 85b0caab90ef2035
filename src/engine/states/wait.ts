import { jsonataExpression, quotas, type WaitState } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { Compilation } from '../compilation.ts'
import type { DataFlow } from '../data-flow.ts'
import { compileSecondsField } from '../fields/seconds-field.ts'
import { queryFailure } from '../jsonata/expression.ts'
import { compileTypedQuery } from '../jsonata/typed-query.ts'
import { compileExpression, type Explain, runtimeFailure } from '../jsonpath/expression.ts'
import type { WaitingState } from '../run/graph.ts'
import { pause } from '../run/pause.ts'
import { settled } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import { andThen, type Soon } from '../soon.ts'
import { textOf } from '../text-of.ts'
import { parseTimestamp } from '../timestamp.ts'

export function compileWait(state: WaitState, flow: DataFlow, compilation: Compilation): WaitingState {
  const until = compileUntil(state, compilation)
  return {
    kind: 'waiting',
    definition: state,
    caught: undefined,
    *work(visit) {
      const data = flow.data(visit)
      const end = yield* settled(until(visit, data))
      const { clock } = visit.branch.run.host
      yield* pause(clock, Math.min(end - clock.now(), quotas.standardSeconds * 1000))
      return yield* settled(flow.finish(visit, data, state.Next))
    },
  }
}

const noSeconds: Explain = (path) => `The SecondsPath parameter does not reference an input value: ${path.text}`

/** Tells when the wait is over, in milliseconds since 1970. */
type Until = (visit: Visit, data: Json) => Soon<number>

function compileUntil(state: WaitState, compilation: Compilation): Until {
  const timestamp = compileTimestamp(state, compilation)
  if (timestamp !== undefined) return timestamp
  const seconds = compileSecondsField(
    { field: 'Seconds', literal: state.Seconds, path: state.SecondsPath, least: 0, explain: noSeconds },
    compilation,
  )
  return (visit, data) =>
    andThen(seconds?.(visit, data), (length) => {
      if (length === undefined) throw runtimeFailure(visit, 'A Wait state needs Seconds, SecondsPath, Timestamp or TimestampPath.')
      return visit.branch.run.host.clock.now() + Math.max(0, length) * 1000
    })
}

function compileTimestamp({ Timestamp: literal, TimestampPath: path }: WaitState, compilation: Compilation): Until | undefined {
  if (typeof literal === 'string') {
    const query = compilation.language === 'JSONata' ? jsonataExpression(literal) : undefined
    const evaluate = query === undefined ? undefined : compileTypedQuery(query, 'Timestamp', 'string', compilation.compileQuery)
    return async (visit) => {
      const text = evaluate === undefined ? literal : await evaluate({ visit })
      const time = typeof text === 'string' ? parseTimestamp(text) : undefined
      if (time !== undefined) return time
      const what = `The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format string: ${textOf(text)}`
      throw compilation.language === 'JSONata' ? queryFailure(visit, 'Timestamp', what, 'later') : runtimeFailure(visit, what)
    }
  }
  if (typeof path !== 'string') return undefined
  const read = compileExpression(path, () => `The TimestampPath parameter does not reference an input value: ${path}`)
  return (visit, data) => {
    const value = read({ data, visit })
    const time = typeof value === 'string' ? parseTimestamp(value) : undefined
    if (time !== undefined) return time
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    const what = `The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: ${path} == ${text}`
    throw runtimeFailure(visit, what)
  }
}
