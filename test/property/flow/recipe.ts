import fc from 'fast-check'

/** What a flow is made of, without what depends on its place: names are made unique and jumps find a target when it is written. */
export interface Recipe {
  readonly language: 'JSONata' | 'JSONPath'
  readonly express: boolean
  readonly main: Branch
  /** States that stand aside, where a branch jumps to them. */
  readonly aside: Branch
}

export interface Branch {
  readonly steps: readonly Step[]
  readonly ending: Ending
}

/** How a branch ends; where it cannot end so, it goes on. */
export type Ending =
  | { readonly kind: 'on' | 'end' | 'aside' }
  | { readonly kind: 'succeed' | 'fail'; readonly name: string; readonly form: number }
  | { readonly kind: 'goTo'; readonly back: number }

export type Condition =
  | { readonly kind: 'compare'; readonly form: number }
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition }

/** Retriers and catchers. */
export interface Guards {
  readonly retries: readonly number[]
  readonly catches: readonly { readonly errors: number; readonly form: number; readonly handler: Branch }[]
}

export interface Rule {
  readonly condition: Condition
  readonly form: number
  readonly branch: Branch
}

interface Named {
  readonly name: string
  readonly form: number
}

export type Step = Named &
  (
    | { readonly kind: 'pass' | 'wait' | 'detour' }
    | { readonly kind: 'task'; readonly service: number; readonly guards: Guards }
    | { readonly kind: 'choice'; readonly rules: readonly Rule[]; readonly otherwise: Branch | undefined }
    | { readonly kind: 'parallel'; readonly branches: readonly Branch[]; readonly guards: Guards }
    | { readonly kind: 'map' | 'group'; readonly inside: Branch; readonly guards: Guards }
    | {
        readonly kind: 'distributed'
        readonly reader: number
        readonly inside: Branch
        readonly guards: Guards
      }
    | { readonly kind: 'while' | 'poll'; readonly condition: Condition; readonly inside: Branch }
    | { readonly kind: 'use'; readonly inside: Branch; readonly twice: boolean }
  )

/** Names that are easily written wrong into a definition, a path, a JSONata text or TypeScript. */
const names = fc.constantFrom(
  'Work',
  'End',
  'Iterator',
  'Type',
  'then',
  'constructor',
  '__proto__',
  '1',
  'Is it "large"?',
  "It's",
  'a/b',
  'a.b[0]',
  '$x',
  '$$.y',
  '${X}',
  '{% x %}',
  '`${y}`',
  '\\',
  'Größe',
  '日本',
  '🚀',
  '(end)',
  'Next ',
  '<b>',
  'States.ALL',
  'x'.repeat(50),
)

const form = fc.nat({ max: 5 })

export const { recipe } = fc.letrec<{ recipe: Recipe; branch: Branch; step: Step; condition: Condition; guards: Guards; ending: Ending }>(
  (tie) => {
    const kind = <const Kind extends string>(value: Kind): fc.Arbitrary<Kind> => fc.constant(value)
    const named = { name: names, form }
    return {
      recipe: fc.record({
        language: fc.constantFrom('JSONata', 'JSONPath'),
        express: fc.boolean(),
        main: tie('branch'),
        aside: tie('branch'),
      }),
      branch: fc.record({ steps: fc.array(tie('step'), { maxLength: 4, depthIdentifier: 'flow' }), ending: tie('ending') }),
      ending: fc.oneof(
        { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('on' as const, 'end' as const, 'aside' as const) }) },
        { weight: 2, arbitrary: fc.record({ kind: kind('goTo'), back: fc.nat({ max: 3 }) }) },
        { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('succeed' as const, 'fail' as const), ...named }) },
      ),
      condition: fc.oneof(
        { depthIdentifier: 'condition', depthSize: 'small' },
        { weight: 4, arbitrary: fc.record({ kind: kind('compare'), form: fc.nat({ max: 20 }) }) },
        fc.record({
          kind: fc.constantFrom('and' as const, 'or' as const),
          conditions: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
        }),
        fc.record({ kind: kind('not'), condition: tie('condition') }),
      ),
      guards: fc.record({
        retries: fc.array(form, { maxLength: 2 }),
        catches: fc.array(fc.record({ errors: form, form, handler: tie('branch') }), { maxLength: 2, depthIdentifier: 'flow' }),
      }),
      step: fc.oneof(
        { depthIdentifier: 'flow', depthSize: 'small' },
        fc.record({ kind: fc.constantFrom('pass' as const, 'wait' as const, 'detour' as const), ...named }),
        fc.record({ kind: kind('task'), ...named, service: form, guards: tie('guards') }),
        fc.record({
          kind: kind('choice'),
          ...named,
          rules: fc.array(fc.record({ condition: tie('condition'), form, branch: tie('branch') }), { minLength: 1, maxLength: 3 }),
          otherwise: fc.option(tie('branch'), { nil: undefined }),
        }),
        fc.record({
          kind: kind('parallel'),
          ...named,
          branches: fc.array(tie('branch'), { minLength: 1, maxLength: 3 }),
          guards: tie('guards'),
        }),
        fc.record({ kind: fc.constantFrom('map' as const, 'group' as const), ...named, inside: tie('branch'), guards: tie('guards') }),
        fc.record({ kind: kind('distributed'), ...named, reader: form, inside: tie('branch'), guards: tie('guards') }),
        fc.record({
          kind: fc.constantFrom('while' as const, 'poll' as const),
          ...named,
          condition: tie('condition'),
          inside: tie('branch'),
        }),
        fc.record({ kind: kind('use'), ...named, inside: tie('branch'), twice: fc.boolean() }),
      ),
    }
  },
)
