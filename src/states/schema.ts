/**
 * A schema of any library that follows Standard Schema (zod, valibot, arktype…), of which only the type of what goes
 * in is read here: a state machine gets the JSON as it was sent.
 *
 * @see https://standardschema.dev
 */
export interface InputSchema<Input> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => unknown
    readonly types?: { readonly input: Input; readonly output: unknown } | undefined
  }
}
