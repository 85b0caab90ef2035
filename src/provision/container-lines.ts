import type { HistoryEvent } from '@aws-sdk/client-sfn'
import type { Report } from '../core/index.ts'
import type { ClientSettings } from '../template/index.ts'
import { type ContainerLog, containerLog } from './container-log.ts'
import { containerTasks } from './container-task.ts'

/** How many of a container's last lines stand beside a failed state. */
const keptLines = 20

/** What the containers of an execution write, by the state that started them. */
export interface ContainerLines {
  /** Takes note of the tasks that an event tells of. */
  readonly watch: (event: HistoryEvent, state: string | undefined) => Promise<void>
  /** Reports the lines that came since the last call: of one state's containers, or of all. */
  readonly read: (state?: string) => Promise<void>
  /** The last lines that the containers of a state wrote. */
  readonly lastLines: (state: string) => readonly string[]
  readonly close: () => void
}

/**
 * Reads the containers' logs beside an execution. Where they cannot be read (no right to, no such package), that is reported
 * once, and the execution is followed without them.
 */
export function containerLines(client: ClientSettings, report: Report, signal: AbortSignal): ContainerLines {
  const logs = new Map<string, { readonly state: string; readonly log: ContainerLog }>()
  const kept = new Map<string, string[]>()
  let readable = true

  const unlessUnreadable = async (read: () => Promise<void>): Promise<void> => {
    if (!readable) return
    try {
      await read()
    } catch (error) {
      if (signal.aborted) throw error
      readable = false
      report({ type: 'warning', text: `The containers' logs cannot be read: ${error instanceof Error ? error.message : String(error)}` })
    }
  }
  return {
    watch: (event, state = '') =>
      unlessUnreadable(async () => {
        for (const task of containerTasks(event)) {
          if (!logs.has(task.taskArn)) logs.set(task.taskArn, { state, log: await containerLog(task, client, signal) })
        }
      }),
    read: (wanted) =>
      unlessUnreadable(async () => {
        for (const { state, log } of logs.values()) {
          if (wanted !== undefined && state !== wanted) continue
          for (const { container, line } of await log.next()) {
            report({ type: 'output', source: container, line })
            kept.set(state, [...(kept.get(state) ?? []), line].slice(-keptLines))
          }
        }
      }),
    lastLines: (state) => kept.get(state) ?? [],
    close: () => {
      for (const { log } of logs.values()) log.close()
    },
  }
}
