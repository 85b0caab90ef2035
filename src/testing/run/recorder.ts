import type { ExecutionResult, HistoryEvent, MapRunListener } from '../../engine/index.ts'
import type { Happening } from './read-steps.ts'
import type { ChildRun } from './run.ts'

/** Writes down what happens in an execution, and in those that its distributed Maps start. */
export class Recorder {
  readonly happenings: Happening[] = []
  readonly events: HistoryEvent[] = []

  readonly onEvent = (event: HistoryEvent): void => {
    this.events.push(event)
    this.happenings.push({ execution: '', event })
  }

  readonly mapRuns: MapRunListener = {
    childStarted: ({ arn }) => {
      const events: HistoryEvent[] = []
      this.#children.set(arn, { events, run: undefined })
      return (event) => {
        events.push(event)
        this.happenings.push({ execution: arn, event })
      }
    },
    childEnded: ({ arn, name, input }, result) => {
      const { events } = this.#children.get(arn) ?? { events: [] }
      this.#children.set(arn, { events, run: { name, input, ...outcomeOf(result), events } })
    },
  }

  readonly #children = new Map<string, { readonly events: HistoryEvent[]; readonly run: ChildRun | undefined }>()

  /** The executions that distributed Maps started, in the order in which they began. */
  get children(): readonly ChildRun[] {
    return [...this.#children.values()].flatMap(({ run }) => (run === undefined ? [] : [run]))
  }
}

/** How an execution ended, each field there whether it has something to tell or not. */
export const outcomeOf = (result: ExecutionResult): Pick<ChildRun, 'status' | 'output' | 'error' | 'cause'> => ({
  status: result.status,
  output: result.status === 'SUCCEEDED' ? result.output : undefined,
  error: result.status === 'SUCCEEDED' ? undefined : result.error,
  cause: result.status === 'SUCCEEDED' ? undefined : result.cause,
})
