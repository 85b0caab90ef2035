import type { Json } from '../core/index.ts'
import type { Clock, ExecutionType, FieldValidationMode } from '../engine/index.ts'
import type { StateMachine, TypesOf } from '../states/index.ts'
import type { Testable } from './definition/subject.ts'
import type { GivenObjects } from './memory-objects.ts'
import type { Mocks, TaskName } from './mocks/mock.ts'
import type { Run } from './run/run.ts'
import type { Deployed } from './service/run-on-service.ts'

/** How a simulation goes, whatever the machine is. */
export interface SimulationSettings {
  /**
   * The time at which it starts, such as `'2030-01-01T00:00:00Z'`, or a clock: `virtualClock()`, which simulations may share.
   * A virtual clock jumps from one thing that is due to the next: a day's wait takes no time.
   *
   * @default '2030-01-01T00:00:00Z'
   */
  readonly clock?: string | Clock
  /** Chance comes from here: jitter, `$random()`, ids. The same seed gives the same run. @default 1 */
  readonly seed?: number
  /** What stands in S3, for item readers of distributed Maps. @default nothing */
  readonly objects?: GivenObjects
  /**
   * Runs the machine where it is deployed in place of simulating it: the same test, with its real tasks. Nothing is mocked then,
   * and clock, seed, objects and coverage mean nothing.
   */
  readonly on?: Deployed
  /**
   * Whether results of mocks are held against what the services answer, as TestState does it: `STRICT` wants all that is required,
   * `PRESENT` looks at the fields that are there. What does not fit is a fault of the test.
   *
   * @default 'NONE'
   */
  readonly fieldValidationMode?: FieldValidationMode
  /**
   * How many seconds of real time a mock that is a function may work at a stretch, before it is a fault of the test: the run's
   * own clock stands still meanwhile, so that nothing else would end it.
   *
   * @default 4, of the 5 that Vitest gives a test
   */
  readonly patience?: number
  /** The name of the execution, as its context object tells it. @default 'simulation' */
  readonly name?: string
}

/** What a simulation is told, typed by its machine. */
export type SimulateOptions<Machine> = Machine extends StateMachine
  ? SimulationSettings & InputOption<TypesOf<Machine>['input']> & TasksOption<Mocks<TypesOf<Machine>['states']>>
  : SimulationSettings & {
      readonly input?: Json
      readonly tasks?: Mocks<unknown>
      /** How the definition will be deployed. @default 'STANDARD' */
      readonly type?: ExecutionType
      /** What the machine is called: in the run, its ARNs and the coverage. @default 'StateMachine' */
      readonly machineName?: string
    }

/** An object with no field: what the compiler takes for an option that is left out. */
type Nothing = Readonly<Record<string, never>>

/** The input may be left out where it may be `{}`. */
type InputOption<Input> = Nothing extends Input
  ? {
      /** The execution's input. @default {} */
      readonly input?: Input
    }
  : {
      /** The execution's input. */
      readonly input: Input
    }

type TasksOption<Tasks> = Nothing extends Tasks
  ? {
      /** What answers for each task. */
      readonly tasks?: Tasks
    }
  : {
      /** What answers for each task. */
      readonly tasks: Tasks
    }

/** What a simulation of a machine gives. */
export type RunOf<Machine> = Machine extends StateMachine
  ? Run<TypesOf<Machine>['output'], NameIn<TypesOf<Machine>['states']>, Extract<TaskName<TypesOf<Machine>['states']>, string>>
  : Run

type NameIn<States> = unknown extends States ? string : Extract<keyof States, string>

/** The options as they are needed once the compiler has seen to them. */
export interface LooseOptions extends SimulationSettings {
  readonly input?: unknown
  readonly tasks?: { readonly [task: string]: unknown }
  readonly type?: ExecutionType
  readonly machineName?: string
}

/** Options may be left out where all of them may. */
export type OptionsArgument<Machine extends Testable> =
  Nothing extends SimulateOptions<Machine> ? [options?: SimulateOptions<Machine>] : [options: SimulateOptions<Machine>]
