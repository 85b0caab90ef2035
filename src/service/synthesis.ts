import type { Problem } from '../core/index.ts'
import type { Artifact, Template } from '../template/index.ts'

/** A state machine in the template. */
export interface SynthesizedMachine {
  /** The name that the service gives it, e.g. `Digest`. */
  readonly name: string
  /** Its id in the template. */
  readonly logicalId: string
  /** The key of the stack output that holds its ARN. */
  readonly output: string
  readonly type: 'STANDARD' | 'EXPRESS'
}

/** A whole service as data: what would be deployed, and what is wrong with it. */
export interface Synthesis<Context = unknown> {
  readonly template: Template
  readonly machines: readonly SynthesizedMachine[]
  /** The ASL text of each machine by name, with `${Key}` where CloudFormation fills a value in. */
  readonly definitions: Readonly<Record<string, string>>
  readonly artifacts: readonly Artifact[]
  readonly problems: readonly Problem[]
  /** What the steps added to the context. */
  readonly context: Context
}
