import type { StateMachineDefinition } from '../asl/index.ts'
import type { Intrinsic, Problem } from '../core/index.ts'
import { Placeholders } from '../expressions/index.ts'
import { defineStates } from './define-states.ts'
import { Definer } from './definer.ts'
import type { NoFlow } from './ended.ts'
import type { StateMachine } from './machine.ts'
import { structureProblems } from './structure-problems.ts'

/** A state machine in Amazon States Language. */
export interface Asl {
  /**
   * The definition. Where CloudFormation fills something in, its text holds `${Key}`; a `${…}` of the user's own text
   * stands as it was written, and is never one of the keys.
   */
  readonly definition: StateMachineDefinition
  /** What each `${Key}` stands for. */
  readonly substitutions: Readonly<Record<string, Intrinsic<unknown>>>
  /**
   * What keeps the machine from being written: names that are used twice, targets that are not there, graphs without states, and
   * values that the definition cannot hold. What else Step Functions would refuse is for `checkDefinition` of `stepwright/checks`
   * to find in the definition; `simulate`, `validate` and `provision` ask both.
   */
  readonly problems: readonly Problem[]
}

/** Compiles a state machine to Amazon States Language. The same machine gives the same text, always. */
export function toAsl(machine: NoFlow & StateMachine): Asl {
  const structure = structureProblems(machine)
  let reserved: ReadonlySet<string> = new Set()
  for (;;) {
    const placeholders = new Placeholders(reserved)
    const definer = new Definer(machine.name, machine.queryLanguage, placeholders)
    const definition = defineStates(machine, definer)
    const clashes = placeholders.clashes()
    if (clashes.size === 0) {
      return { definition, substitutions: placeholders.substitutions, problems: [...structure, ...definer.problems] }
    }
    reserved = new Set([...reserved, ...clashes])
  }
}
