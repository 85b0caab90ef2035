import { checkOnDemand } from '../checks/on-demand/index.ts'
import type { Problem } from '../core/index.ts'
import { type StateMachine, toAsl } from '../states/index.ts'
import { logicalId, type Template, type TemplateFragment } from '../template/index.ts'
import { definitionString } from './definition-string.ts'
import { located } from './located.ts'
import { machineFragment } from './machine-fragment.ts'
import { parseJsonata } from './parse-jsonata.ts'
import { publicSubnets } from './public-subnets.ts'
import type { SynthesizedMachine } from './synthesis.ts'

/** A state machine, ready to be merged into a template. */
export interface MachineSynthesis {
  readonly machine: SynthesizedMachine
  /** The definition as text, two spaces an indent, with `${Key}` where CloudFormation fills a value in. */
  readonly definition: string
  readonly fragment: TemplateFragment
  /** Everything that is wrong with it, inside the whole template. */
  readonly check: (template: Template) => Promise<readonly Problem[]>
}

/** Compiles a state machine and makes its resources. */
export function synthesizeMachine(stateMachine: StateMachine): MachineSynthesis {
  const { name, type, source } = stateMachine
  const { definition, substitutions, problems } = toAsl(stateMachine)
  const machine = { name, type, logicalId: logicalId(name), output: logicalId(name, 'Arn') }
  return {
    machine,
    definition: `${JSON.stringify(definition, undefined, 2)}\n`,
    fragment: machineFragment(stateMachine, machine, definitionString(JSON.stringify(definition), substitutions)),
    check: async (template) => {
      const found = await checkOnDemand(definition, { type, publicSubnets: publicSubnets(template, substitutions) }, parseJsonata)
      return [...problems, ...found].map((problem) => located(problem, name, source))
    },
  }
}
