/** What a path gives that leads nowhere: why, in the service's words. */
export class Missing {
  readonly why: string

  constructor(why: string) {
    this.why = why
  }
}
