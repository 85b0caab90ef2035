import type { Compilation } from '../compilation.ts'
import type { Failure } from '../failure.ts'
import { queryFailure } from '../jsonata/expression.ts'
import { runtimeFailure } from '../jsonpath/expression.ts'
import type { Visit } from '../run/visit.ts'

/** Words a value that a field cannot have. Where an expression gave it, that is an error of the expression. */
export type Refuse = (visit: Visit, what: string) => Failure

export const refusal = (location: string, { language }: Compilation): Refuse =>
  language === 'JSONata' ? (visit, what) => queryFailure(visit, location, what, 'later') : runtimeFailure
