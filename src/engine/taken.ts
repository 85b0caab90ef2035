/** A part of a definition that an execution takes on its way: a state that it enters, a rule, retrier or catcher that applies. */
export interface Taken {
  readonly kind: 'state' | 'rule' | 'default' | 'retrier' | 'catcher'
  /** Where it stands in the definition: `/States/Is It Long?`, `/States/Is It Long?/Choices[0]`, `/States/Charge/Catch[1]`. */
  readonly path: string
}

/** Hears of what an execution takes, at the moment when it does. It must not throw. */
export type TakenListener = (taken: Taken) => void
