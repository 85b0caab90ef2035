import type { Problem } from '../core/index.ts'
import type { StateMachine } from '../states/index.ts'
import { type Artifact, type BaseContext, checkTemplate, mergeFragments, type OwnedFragment, type Template } from '../template/index.ts'
import type { CheckCall } from './call-problems.ts'
import { distinctProblems } from './distinct-problems.ts'
import type { HookCall } from './hook.ts'
import type { Resources } from './key-access.ts'
import { located } from './located.ts'
import { runHook } from './run-hook.ts'
import type { Service } from './service.ts'
import type { Contribution, StepsOutcome } from './service-parts.ts'
import type { Synthesis } from './synthesis.ts'
import { type MachineSynthesis, synthesizeMachine } from './synthesize-machine.ts'

/**
 * Makes one template of what a service's steps gave and its `template` hooks contribute. Nothing is published. Every
 * problem is gathered: the builder's, the checks', the template's.
 */
export async function synthesize<Context, Options>(
  { parts }: Service<Context, Options>,
  { context, contributions }: StepsOutcome<Context>,
  base: BaseContext,
  call: HookCall<Options>,
): Promise<Synthesis<Context>> {
  const checks = contributions.flatMap((part) => (part.kind === 'step' ? (part.result.checkCall ?? []) : []))
  const resources = stepResources(contributions)
  const built = contributions.map((part) => (part.kind === 'machine' ? machinePart(part.machine, checks, resources) : stepPart(part)))
  const compiled = built.flatMap(({ machine }) => machine ?? [])
  const machines = compiled.map(({ machine }) => machine)
  const description = `Service ${parts.name}, by Stepwright`
  const fragments: OwnedFragment[] = [...built]
  for (const [index, hook] of parts.hooks.template.entries()) {
    const { template } = mergeFragments(fragments, description)
    const fragment = await runHook('template', call.signal, () => hook({ ...call, template, machines, context: { ...base, ...context } }))
    if (fragment !== undefined) fragments.push({ owner: `template hook ${index + 1}`, fragment })
  }
  const { template, owners, problems } = mergeFragments(fragments, description)
  const found = await Promise.all(built.map(({ check }) => check(template)))
  return {
    template,
    context,
    machines,
    definitions: Object.fromEntries(compiled.map(({ machine, definition }) => [machine.name, definition])),
    artifacts: built.flatMap(({ artifacts }) => artifacts),
    problems: distinctProblems([...found.flat(), ...problems, ...checkTemplate(template, owners)]),
  }
}

/** One part of the service, whichever kind it is. */
interface BuiltPart extends OwnedFragment {
  readonly artifacts: readonly Artifact[]
  readonly check: (template: Template) => Promise<readonly Problem[]>
  readonly machine?: MachineSynthesis
}

/** The resources of all steps by id; a clash is told when the fragments are merged. */
const stepResources = (contributions: readonly Contribution[]): Resources =>
  Object.fromEntries(contributions.flatMap((part) => (part.kind === 'step' ? Object.entries(part.result.fragment.Resources ?? {}) : [])))

function machinePart(stateMachine: StateMachine, checks: readonly CheckCall[], resources: Resources): BuiltPart {
  const machine = synthesizeMachine(stateMachine, checks, resources)
  const { fragment, check, placesOf } = machine
  return { owner: stateMachine.name, source: stateMachine.source, fragment, artifacts: [], check, placesOf, machine }
}

/** A problem is its step's, and stands where the step was made, unless it says otherwise itself. */
function stepPart({ owner, source, result }: Extract<Contribution, { kind: 'step' }>): BuiltPart {
  const { fragment, artifacts = [], problems = [] } = result
  return {
    owner,
    source,
    fragment,
    artifacts,
    check: async () => problems.map((problem) => located(problem, owner, source)),
  }
}
