import { StepwrightError, type StepwrightErrorOptions } from '../core/index.ts'

/** What can be wrong with a test. */
export type TestFaultCode =
  | 'DEFINITION_TOO_DEEP'
  | 'INPUT_NOT_JSON'
  | 'MOCK_MISSING'
  | 'MOCK_NOT_EXPECTED'
  | 'MOCK_NOT_JSON'
  | 'MOCK_SILENT'
  | 'MOCK_THREW'
  | 'MOCK_UNFIT'
  | 'MOCK_UNKNOWN'
  | 'MOCK_USED_UP'
  | 'RECORDING_INVALID'
  | 'SERVICE_UNEXPECTED'
  | 'STATE_REFUSED'
  | 'STATE_UNKNOWN'

/**
 * The test itself is wrong: a mock is missing, or one threw. It rejects what was awaited, and is no error of the
 * workflow: no `States.ALL` catches it.
 */
export class TestFault extends StepwrightError {
  override readonly name = 'TestFault'
  declare readonly code: TestFaultCode

  readonly #what: string

  constructor(code: TestFaultCode, what: string, options: StepwrightErrorOptions = {}) {
    const { hint, evidence = [] } = options
    super(code, [what, ...(hint === undefined ? [] : [hint]), ...evidence].join('\n'), options)
    this.#what = what
  }

  /** The same fault, with what was seen on the way to it. */
  with(evidence: readonly string[]): TestFault {
    const { code, hint, cause } = this
    return new TestFault(code, this.#what, { evidence, ...(hint === undefined ? {} : { hint }), ...(cause === undefined ? {} : { cause }) })
  }
}
