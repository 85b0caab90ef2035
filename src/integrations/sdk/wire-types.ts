/** A value of the JavaScript SDK as Step Functions has it: bytes and times are text, names begin with a capital letter. */
export type Wire<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Date | Uint8Array | Streamed
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Wire<Item>[]
      : T extends object
        ? WireObject<T>
        : unknown

/** What answers that stream have; Step Functions reads them to the end. */
interface Streamed {
  readonly transformToString: unknown
}

/** The names of a map are the user's own and stay as they are. */
type WireObject<T extends object> = string extends keyof T
  ? { readonly [Name in keyof T]: Wire<Exclude<T[Name], undefined>> }
  : {
      readonly [Name in keyof T as Name extends '$metadata' | '$unknown' ? never : Capitalize<Name & string>]: Wire<
        Text extends Exclude<T[Name], undefined> ? Text : Exclude<T[Name], undefined>
      >
    }

/** What takes a text among other things, such as bytes or a stream, takes a text. */
type Text = string

/** A command of a client of the SDK, such as `GetObjectCommand`. */
type CommandClass = new (input: never) => { readonly input: object; readonly resolveMiddleware: (...given: never) => unknown }

/** The actions of a client, by the module that it comes from. */
export type ActionName<Client> = {
  [Name in keyof Client]: Name extends `${infer Action}Command` ? (Client[Name] extends CommandClass ? Uncapitalize<Action> : never) : never
}[keyof Client]

type CommandOf<Client, Action extends string> = `${Capitalize<Action>}Command` extends keyof Client
  ? Client[`${Capitalize<Action>}Command`] extends new (
      input: never,
    ) => infer Command
    ? Command
    : never
  : never

/** What an action takes, as Step Functions spells it. */
export type Request<Client, Action extends string> = CommandOf<Client, Action> extends { readonly input: infer Input } ? Wire<Input> : never

/** What an action answers, as Step Functions spells it. */
export type Answered<Client, Action extends string> =
  CommandOf<Client, Action> extends {
    readonly resolveMiddleware: (...given: never) => (...given: never) => Promise<{ output: infer Output }>
  }
    ? Wire<Output>
    : unknown

/** The names of the errors that the client's module tells, each with the ending that Step Functions gives it. */
export type ErrorName<Client> = {
  [Name in keyof Client & string]: Client[Name] extends new (
    given: never,
  ) => { readonly $fault: 'client' | 'server'; readonly name: Name }
    ? Name extends `${string}Exception`
      ? Name
      : `${Name}Exception`
    : never
}[keyof Client & string]
