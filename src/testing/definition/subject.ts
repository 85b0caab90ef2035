import type { StateMachineDefinition } from '../../asl/index.ts'
import { checkDefinition, withoutRepetition } from '../../checks/index.ts'
import { InvalidDefinitionError, isError, type Problem, sentence } from '../../core/index.ts'
import type { ExecutionType } from '../../engine/index.ts'
import { type NoFlow, type StateMachine, toAsl } from '../../states/index.ts'
import { copyDefinition } from './copy-definition.ts'
import { standIn } from './stand-in.ts'

/** A definition that Stepwright did not write: JSON, as it was read. */
export interface ForeignDefinition {
  readonly StartAt: string
  readonly States: object
}

/** What can be tested. */
export type Testable = (NoFlow & StateMachine) | ForeignDefinition

/** A definition as it will run, and what is wrong with it. */
export interface Subject {
  readonly name: string
  readonly definition: StateMachineDefinition
  /** What its own machine says; undefined for a foreign one. */
  readonly type: ExecutionType | undefined
  readonly problems: readonly Problem[]
}

export const isStateMachine = (testable: Testable): testable is StateMachine => 'kind' in testable && testable.kind === 'stateMachine'

/** Subjects that were made before: a definition that stays the same object is compiled once. */
const subjects = new WeakMap<Testable, Subject>()

/** What a definition that Stepwright did not write does not tell of itself. */
export interface Told {
  readonly type?: ExecutionType | undefined
  readonly machineName?: string | undefined
}

/**
 * The definition that stands in the template, with stand-ins where CloudFormation would fill something in.
 *
 * @throws TypeError where a caller without types gives what is no machine and no definition.
 */
export function subjectOf(testable: Testable, told: Told = {}): Subject {
  requireTestable(testable)
  const known = subjects.get(testable)
  if (known !== undefined && known.type === (told.type ?? known.type) && known.name === (told.machineName ?? known.name)) return known
  const subject = isStateMachine(testable) ? emitted(testable) : foreign(testable, told)
  subjects.set(testable, subject)
  return subject
}

function emitted(machine: StateMachine): Subject {
  const { definition, substitutions, problems } = toAsl(machine)
  const resolved = filledIn(definition, new Map(Object.entries(substitutions).map(([key, value]) => [key, standIn(value)])))
  const { name, type } = machine
  return { name, definition: resolved, type, problems: withoutRepetition(problems, checkDefinition(definition, { type })) }
}

function requireTestable(given: unknown): void {
  if (typeof given === 'string') throw new TypeError('A definition is tested as an object, and this is a text: give JSON.parse(text).')
  if (typeof given !== 'object' || given === null) throw new TypeError(`This is no state machine and no definition, but ${String(given)}.`)
  if ('chain' in given) throw new TypeError('This is a flow and no state machine yet: end it with .end().')
}

function foreign(definition: ForeignDefinition, { type, machineName = 'StateMachine' }: Told): Subject {
  const problems = checkDefinition(definition, type === undefined ? {} : { type })
  return { name: machineName, definition: copyDefinition(definition), type, problems }
}

/** A copy in which each `${Key}` is its value, in whatever text it stands. */
const filledIn = (definition: StateMachineDefinition, values: ReadonlyMap<string, string>): StateMachineDefinition =>
  copyDefinition(definition, (_, value) =>
    typeof value === 'string' ? value.replaceAll(/\$\{([^{}]*)\}/g, (whole, key: string) => values.get(key) ?? whole) : value,
  )

/** A problem, in a line for people. */
export const tellProblem = ({ path, message, hint }: Problem): string => `  ${path}: ${sentence(message)} ${sentence(hint)}`

/** @throws InvalidDefinitionError where Step Functions would not take the definition. */
export function requireValid({ name, problems }: Subject): void {
  const errors = problems.filter(isError)
  if (errors.length === 0) return
  throw new InvalidDefinitionError([`Step Functions would refuse '${name}':`, ...errors.map(tellProblem)].join('\n'), errors)
}
