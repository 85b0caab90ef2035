import { readFileSync } from 'node:fs'
import type { StateMachineDefinition } from '../../src/asl/index.ts'
import type { Json } from '../../src/core/index.ts'
import type { ExecutionType } from '../../src/engine/index.ts'

/** What one attempt of a task got from the service. */
export interface RecordedTask {
  readonly state: string
  readonly kind: 'task' | 'lambda' | 'activity'
  readonly resource: string
  readonly outcome: string
  readonly result?: Json
  readonly error?: string
  readonly cause?: string
  readonly submitted?: Json
  readonly path?: readonly { readonly map?: string; readonly iteration?: number }[]
}

/** An execution that Step Functions recorded. */
export interface RecordedExecution {
  readonly id: string
  readonly group: string
  readonly type: ExecutionType
  readonly definition: StateMachineDefinition
  readonly input: Json
  readonly tasks: readonly RecordedTask[]
  readonly events: readonly { readonly type: string; readonly id: number; readonly prev: number }[]
  readonly setup: readonly { readonly service: string; readonly op: string; readonly params: Readonly<Record<string, string>> }[]
  readonly clock?: string
  readonly placeholders: readonly string[]
}

/** The records of a file of JSON lines. */
export const readLines = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')

/** The executions of a file of JSON lines. */
export const readExecutions = (file: string): readonly RecordedExecution[] =>
  readLines(file).map((line): RecordedExecution => JSON.parse(line))
