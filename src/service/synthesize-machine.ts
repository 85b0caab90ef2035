import { checkOnDemand, withoutRepetition } from '../checks/on-demand/index.ts'
import type { Problem } from '../core/index.ts'
import { type StateMachine, toAsl } from '../states/index.ts'
import { logicalId, type Template, type TemplateFragment } from '../template/index.ts'
import { type CheckCall, callProblems } from './call-problems.ts'
import { definitionString } from './definition-string.ts'
import { grantProblems } from './grant-problems.ts'
import type { Resources } from './key-access.ts'
import { located } from './located.ts'
import { machineFragment } from './machine-fragment.ts'
import { machineOptionProblems } from './machine-option-problems.ts'
import { machinePolicies } from './machine-policies.ts'
import { parseJsonata } from './parse-jsonata.ts'
import { policySizeProblems } from './policy-size-problems.ts'
import { publicSubnets } from './public-subnets.ts'
import { stateReferences } from './state-references.ts'
import type { SynthesizedMachine } from './synthesis.ts'

/** A state machine, ready to be merged into a template. */
export interface MachineSynthesis {
  readonly machine: SynthesizedMachine
  /** The definition as text, two spaces an indent, with `${Key}` where CloudFormation fills a value in. */
  readonly definition: string
  readonly fragment: TemplateFragment
  /** Everything that is wrong with it, inside the whole template. */
  readonly check: (template: Template) => Promise<readonly Problem[]>
  /** The states that refer to an id of the template. */
  readonly placesOf: (id: string) => readonly string[]
}

/**
 * Compiles a state machine and makes its resources. What the other steps say of its calls is checked, too.
 *
 * @param resources those of the service's steps.
 */
export function synthesizeMachine(stateMachine: StateMachine, checks: readonly CheckCall[], resources: Resources): MachineSynthesis {
  const { name, type, source } = stateMachine
  const { definition, substitutions, problems } = toAsl(stateMachine)
  const machine = { name, type, logicalId: logicalId(name), output: logicalId(name, 'Arn') }
  const policies = machinePolicies(stateMachine, machine.logicalId, resources)
  let references: ReadonlyMap<string, readonly string[]> | undefined
  return {
    machine,
    definition: `${JSON.stringify(definition, undefined, 2)}\n`,
    fragment: machineFragment(stateMachine, machine, definitionString(JSON.stringify(definition), substitutions), policies),
    check: async (template) => {
      const found = await checkOnDemand(definition, { type, publicSubnets: publicSubnets(template, substitutions) }, parseJsonata)
      const all = [
        ...machineOptionProblems(stateMachine),
        ...withoutRepetition(problems, found),
        ...callProblems(stateMachine.graph, checks),
        ...grantProblems(stateMachine),
        ...policySizeProblems([policies.states, policies.own]),
      ]
      return all.map((problem) => located(problem, name, source))
    },
    placesOf: (id) => {
      references ??= stateReferences(stateMachine, definition, substitutions)
      return references.get(id) ?? []
    },
  }
}
