import type { Value } from '../expressions/index.ts'

/**
 * A service's own parameters, each with a small first letter, in which any part may be an expression. The structures
 * inside keep the names that Step Functions gives them.
 *
 * @typeParam Replaced the parameters that are given in another way.
 */
export type ServiceParameters<Request, Replaced extends keyof Request = never> = {
  readonly [Name in keyof Request as Name extends Replaced ? never : Uncapitalize<Name & string>]: Value<Exclude<Request[Name], undefined>>
}

/** The errors of a service whose names are told by their beginning only: `Athena.…`. */
export const anyError = <Prefix extends string>(_prefix: Prefix): readonly `${Prefix}.${string}`[] => []
