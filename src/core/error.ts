import type { Problem } from './problem.ts'

/** What every error that Stepwright throws has: a code, evidence, and what to do about it. */
export interface StepwrightErrorOptions {
  /** What to do about it, in one sentence. */
  readonly hint?: string
  /** What was seen: stack events, a container's last lines. One line an entry. */
  readonly evidence?: readonly string[]
  readonly cause?: unknown
}

/** An effect that went wrong. Mistakes in what the user wrote are `Problem`s instead. */
export class StepwrightError extends Error {
  override readonly name: string = 'StepwrightError'
  /** A stable name in SCREAMING_SNAKE_CASE, e.g. `STACK_FAILED`. */
  readonly code: string
  readonly hint: string | undefined
  readonly evidence: readonly string[]

  constructor(code: string, message: string, options: StepwrightErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint
    this.evidence = options.evidence ?? []
  }
}

/** The call or the service definition is wrong: nothing was changed. The command line exits with status 2. */
export class InvalidDefinitionError extends StepwrightError {
  override readonly name = 'InvalidDefinitionError'
  readonly problems: readonly Problem[]

  constructor(message: string, problems: readonly Problem[]) {
    super('INVALID_DEFINITION', message)
    this.problems = problems
  }
}
