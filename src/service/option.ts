/**
 * Any Standard Schema, such as zod's: what an option's value must look like.
 *
 * @see https://standardschema.dev
 */
export interface OptionSchema<Input = unknown, Output = unknown> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] }

/** What a schema takes. */
export type SchemaInput<Schema extends OptionSchema> = NonNullable<Schema['~standard']['types']>['input']

/** What a schema gives. */
export type SchemaOutput<Schema extends OptionSchema> = NonNullable<Schema['~standard']['types']>['output']

/** An option of a service's own on its command line: `--document FILE`. */
export interface OptionDefinition<Schema extends OptionSchema = OptionSchema, Default = unknown> {
  /** What help says about it, in one line. */
  readonly description: string
  /** What stands for the value in help: `FILE`. Without one, the option is a flag, and the schema sees `true`. */
  readonly placeholder?: string
  /** One letter: `d` makes it `-d FILE` too. */
  readonly alias?: string
  /** The text from the command line is checked (and converted) by this. */
  readonly schema: Schema
  /** The value where the command line has none. It goes through the schema too. @default none */
  readonly default?: Default
}

/** The type of an option's value: `undefined` where it may be left out and has no default. */
export type OptionValue<Schema extends OptionSchema, Default> = [Default] extends [undefined]
  ? undefined extends SchemaInput<Schema>
    ? SchemaOutput<Schema>
    : SchemaOutput<Schema> | undefined
  : SchemaOutput<Schema>

/** An option as the service keeps it. */
export interface NamedOption extends OptionDefinition {
  readonly name: string
}
