/**
 * The limits that the service puts on definitions and executions. None of them can be raised.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
export const quotas = {
  /** Bytes of a definition, as UTF-8 text. */
  definitionBytes: 1_048_576,
  /** Characters of the name of a state machine, an execution, an activity or a state. */
  nameCharacters: 80,
  /** Characters of the label of a distributed Map. */
  labelCharacters: 40,
  /** Bytes of what goes into or comes out of a state, a task or an execution, as UTF-8 JSON text. */
  payloadBytes: 262_144,
  /** Arrays and objects inside one another in what goes into or comes out of a state. */
  payloadDepth: 1_000,
  /** Events in the history of one STANDARD execution. EXPRESS executions have no such limit. */
  historyEvents: 25_000,
  /** Seconds that a STANDARD execution, and each of its tasks and waits, may take: one year. */
  standardSeconds: 31_536_000,
  /** Seconds that an EXPRESS execution may take: five minutes. */
  expressSeconds: 300,
  /** Iterations of an inline Map that run at the same time. */
  inlineConcurrency: 40,
  /** Child executions of a distributed Map that run at the same time. */
  distributedConcurrency: 10_000,
  /** Items that the item reader of a distributed Map hands over. */
  readerItems: 100_000_000,
  /** Bytes of one variable. */
  variableBytes: 262_144,
  /** Bytes of all the variables that one Assign writes. */
  assignBytes: 262_144,
  /** Bytes of all the variables of an execution. */
  variablesBytes: 10_485_760,
  /** Intrinsic functions inside one another. */
  intrinsicNesting: 10,
  /** Characters of the text that States.Hash, States.Base64Encode and States.Base64Decode take. */
  intrinsicTextCharacters: 10_000,
  /** Items of the array that States.ArrayRange makes. */
  rangeItems: 1_000,
  /** Seconds that retries may wait between two attempts. */
  maxDelaySeconds: 31_622_400,
  /** Seconds that the first retry may wait. */
  intervalSeconds: 99_999_999,
  /** Attempts that a retrier may make. */
  maxAttempts: 99_999_999,
} as const
