declare const mistake: unique symbol

/** Stands where something cannot be, and says why: the compiler shows the message. Nothing is of this type. */
export interface Mistake<Message extends string> {
  readonly [mistake]: Message
}
