import fc from 'fast-check'
import type { ForeignDefinition } from '../../src/testing/index.ts'

/** A plan of a state; the states of a graph follow each other. */
type Plan =
  | { readonly kind: 'pass' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'task'; readonly retries: readonly number[]; readonly caught: boolean }
  | { readonly kind: 'choice'; readonly rules: number }
  | {
      readonly kind: 'parallel'
      readonly branches: readonly (readonly Plan[])[]
      readonly retries: readonly number[]
      readonly caught: boolean
    }
  | {
      readonly kind: 'map'
      readonly items: number
      readonly inside: readonly Plan[]
      readonly retries: readonly number[]
      readonly caught: boolean
    }

const guards = { retries: fc.array(fc.nat({ max: 2 }), { maxLength: 2 }), caught: fc.boolean() }

const { graph } = fc.letrec<{ graph: readonly Plan[]; plan: Plan }>((tie) => ({
  graph: fc.array(tie('plan'), { minLength: 1, maxLength: 4 }),
  plan: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('pass' as const) }),
    fc.record({ kind: fc.constant('wait' as const), seconds: fc.nat({ max: 5 }) }),
    fc.record({ kind: fc.constant('task' as const), ...guards }),
    fc.record({ kind: fc.constant('choice' as const), rules: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant('parallel' as const), branches: fc.array(tie('graph'), { minLength: 1, maxLength: 3 }), ...guards }),
    fc.record({ kind: fc.constant('map' as const), items: fc.nat({ max: 3 }), inside: tie('graph'), ...guards }),
  ),
}))

const errors = ['Flaky', 'Busy', 'States.ALL']

/** Writes plans as a definition in JSONata, every state with a name of its own. */
function define(plans: readonly Plan[]): ForeignDefinition {
  let count = 0
  const write = (inner: readonly Plan[]): { StartAt: string; States: Record<string, object> } => {
    const names = inner.map((plan) => `${plan.kind} ${(count += 1)}`)
    const end = `end ${(count += 1)}`
    const states = inner.map((plan, index) => [names[index], state(plan, names[index + 1] ?? end, end)])
    return { StartAt: names[0] ?? end, States: Object.fromEntries([...states, [end, { Type: 'Succeed' }]]) }
  }
  const guarded = ({ retries, caught }: { retries: readonly number[]; caught: boolean }, end: string): object => ({
    Retry: retries.map((most, index) => ({ ErrorEquals: [errors[index]], MaxAttempts: most, IntervalSeconds: 1 + index })),
    ...(caught
      ? {
          Catch: [
            { ErrorEquals: ['Busy'], Next: end },
            { ErrorEquals: ['States.ALL'], Next: end },
          ],
        }
      : {}),
  })
  const state = (plan: Plan, next: string, end: string): object => {
    switch (plan.kind) {
      case 'pass':
        return { Type: 'Pass', Next: next }
      case 'wait':
        return { Type: 'Wait', Seconds: plan.seconds, Next: next }
      case 'task':
        return {
          Type: 'Task',
          Resource: 'arn:aws:states:::sns:publish',
          Arguments: { TopicArn: 't', Message: 'm' },
          ...guarded(plan, end),
          Output: '{% $states.input %}',
          Next: next,
        }
      case 'choice':
        return {
          Type: 'Choice',
          Choices: Array.from({ length: plan.rules }, (_, index) => ({
            Condition: `{% $random() < 0.3 %}`,
            Next: index === 0 ? end : next,
          })),
          Default: next,
        }
      case 'parallel':
        return { Type: 'Parallel', Branches: plan.branches.map(write), ...guarded(plan, end), Output: '{% $states.input %}', Next: next }
      case 'map':
        return {
          Type: 'Map',
          Items: Array.from({ length: plan.items }, (_, index) => index),
          ItemProcessor: write(plan.inside),
          ...guarded(plan, end),
          Output: '{% $states.input %}',
          Next: next,
        }
    }
  }
  return { QueryLanguage: 'JSONata', ...write(plans) } as ForeignDefinition
}

/** Any definition of tasks, choices, waits, branches and iterations, with retriers and catchers. */
export const anyMachine: fc.Arbitrary<ForeignDefinition> = graph.map(define)
