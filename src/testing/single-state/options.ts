import type { Json, JsonObject } from '../../core/index.ts'
import type { FieldValidationMode } from '../../engine/index.ts'
import type { StateEntry, StateMachine, TypesOf } from '../../states/index.ts'
import type { Testable } from '../definition/subject.ts'
import type { AnswerOf } from '../mocks/mock.ts'
import type { StateTester } from '../service/step-functions.ts'

/** What the test of a single state may say, whatever the state is. */
export interface StateSettings {
  /** How often the retrier that takes the error has tried already. @default 0 */
  readonly retries?: number
  /** The context object as the state finds it. It needs a mock, as it does in TestState. @default one that is made up */
  readonly context?: JsonObject
  /** How the mock is held against what the service answers. @default 'STRICT' */
  readonly fieldValidationMode?: FieldValidationMode
  /** The time, such as `'2030-01-01T00:00:00Z'`. @default '2030-01-01T00:00:00Z' */
  readonly clock?: string
  /** Chance comes from here. @default 1 */
  readonly seed?: number
  /** Lets Step Functions itself test the state, by its TestState API: `new SFN({})`. @default Stepwright's own interpreter does */
  readonly on?: StateTester
  /** The role that Step Functions takes on for a task without a mock; only with `on`. */
  readonly roleArn?: string
}

/** The names of a machine's states. */
export type StateName<Machine> = Machine extends StateMachine ? NameIn<TypesOf<Machine>['states']> : string

type NameIn<States> = unknown extends States ? string : Extract<keyof States, string>

type EntryOf<Machine, Name> = Machine extends StateMachine ? At<TypesOf<Machine>['states'], Name> : unknown

type At<States, Name> = Name extends keyof States ? States[Name] : unknown

/** What the test of a state is told, typed by what is known of the state. */
export type StateOptions<Machine, Name> =
  EntryOf<Machine, Name> extends StateEntry<infer Input, infer Variables, unknown, infer Task>
    ? StateSettings & Option<'input', Input> & Option<'variables', Variables> & MockOption<Task>
    : StateSettings & {
        readonly input?: Json
        readonly variables?: JsonObject
        readonly mock?: unknown
        /** What the machine is called in the coverage. @default 'StateMachine' */
        readonly machineName?: string
      }

type Nothing = Readonly<Record<string, never>>

type Option<Name extends string, Value> = Nothing extends Value ? { readonly [Key in Name]?: Value } : { readonly [Key in Name]: Value }

/** A task needs an answer. A Parallel or Map may have one: an array of what its branches or iterations gave. */
type MockOption<Task> = [Task] extends [never] ? { readonly mock?: Json } : { readonly mock: AnswerOf<Task> }

/** Options may be left out where all of them may. */
export type StateOptionsArgument<Machine extends Testable, Name> =
  Nothing extends StateOptions<Machine, Name> ? [options?: StateOptions<Machine, Name>] : [options: StateOptions<Machine, Name>]

/** The options as they are needed once the compiler has seen to them. */
export interface LooseStateOptions extends StateSettings {
  readonly input?: unknown
  readonly variables?: unknown
  readonly mock?: unknown
  readonly machineName?: string
}
