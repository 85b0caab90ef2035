import type { Json } from './json.ts'

/**
 * What a long step tells whoever watches it. One union for every effect; the command line renders it for a
 * terminal, as plain lines, or as JSON lines.
 */
export type Progress =
  | { readonly type: 'step-started'; readonly id: string; readonly title: string }
  | { readonly type: 'step-progress'; readonly id: string; readonly text: string; readonly done?: number; readonly total?: number }
  | { readonly type: 'step-finished'; readonly id: string; readonly text?: string; readonly milliseconds: number }
  | { readonly type: 'step-failed'; readonly id: string; readonly text: string; readonly milliseconds: number }
  /** One line of a tool's own output: a Docker build line, a container's log line. */
  | { readonly type: 'output'; readonly source: string; readonly line: string }
  /** A stack event, as CloudFormation tells it. */
  | {
      readonly type: 'stack-event'
      readonly logicalId: string
      readonly resourceType: string
      readonly status: string
      readonly reason?: string
      readonly done: number
      readonly total: number
    }
  /** An event of an execution's history. */
  | { readonly type: 'execution-event'; readonly event: string; readonly state?: string; readonly detail?: Json }
  | { readonly type: 'notice' | 'warning'; readonly text: string }

/** Receives progress. It must not throw. */
export type Report = (progress: Progress) => void
