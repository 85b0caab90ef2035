/** What a test run must take of its machines. */
export interface StateCoverageOptions {
  /** How much of each machine the tests of all files together must take, in percent. With less, Vitest fails. @default 0 */
  readonly atLeast?: number
  /** The names of the machines that count, each of which a test must have run. @default every machine that a test runs */
  readonly machines?: readonly string[]
  /** Whether the table tells all that can be taken, or what was missed. @default 'missed' */
  readonly show?: 'all' | 'missed'
}
