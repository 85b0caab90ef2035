import validate from 'asl-validator'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonataExpression, type StateDefinition, type StateVisit, walkGraphs, walkStates } from '../../src/asl/index.ts'
import { checkDefinition } from '../../src/checks/index.ts'
import { isError, isJsonObject, type JsonObject } from '../../src/core/index.ts'
import { fromAsl, toAsl } from '../../src/states/index.ts'
import { toSource } from '../../src/states/source/index.ts'
import { buildSources } from '../states/built-sources.ts'
import { buildFlow, flowModule } from './flow/build-flow.ts'
import { unreached } from './flow/reached.ts'
import { type Recipe, recipe } from './flow/recipe.ts'
import { runFlow } from './flow/run-flow.ts'
import { writeFlow } from './flow/write-flow.ts'

/** `FLOW_RUNS=20000 FLOW_SEED=7 npx vitest run test/property/flows.test.ts` goes further. */
const numRuns = Number(process.env.FLOW_RUNS ?? 500)
const seed = Number(process.env.FLOW_SEED ?? 3)
const timeout = numRuns * 100 + 60_000

const compiled = (flow: Recipe) => toAsl(buildFlow(writeFlow(flow)))

/** What a flow compiles to, as the service gets it. */
const definitionOf = (flow: Recipe): JsonObject => JSON.parse(JSON.stringify(compiled(flow).definition))

const holds = (property: (flow: Recipe) => void, runs = numRuns): void => fc.assert(fc.property(recipe, property), { numRuns: runs, seed })

const sampled = (runs: number): readonly Recipe[] => fc.sample(recipe, { numRuns: runs, seed })

test(
  'any flow compiles to a definition in which nothing is wrong',
  () => {
    holds((flow) => {
      const { definition, problems } = compiled(flow)
      expect(problems).toEqual([])
      expect(checkDefinition(definition, { type: flow.express ? 'EXPRESS' : 'STANDARD' }).filter(isError)).toEqual([])
    })
  },
  timeout,
)

test(
  'a way leads to every state',
  () => {
    holds((flow) => {
      for (const visit of walkGraphs(compiled(flow).definition)) expect(unreached(visit)).toEqual([])
    })
  },
  timeout,
)

test(
  'the definition of any flow is read and given back as it is',
  () => {
    holds((flow) => {
      const definition = definitionOf(flow)
      expect(JSON.parse(JSON.stringify(toAsl(fromAsl(definition)).definition))).toEqual(definition)
    })
  },
  timeout,
)

/** The errors that tell that a state did not get what it reads. */
const dataErrors =
  /"States\.(?:Runtime|QueryEvaluationError|ParameterPathFailure|ResultPathMatchFailure|IntrinsicFailure|ItemReaderFailed)"/

test(
  'the data flows: whatever its tasks do, no state of a flow fails for what it reads',
  async () => {
    const ends = new Set<string | undefined>()
    await fc.assert(
      fc.asyncProperty(recipe, fc.nat({ max: 99 }), async (flow, chance) => {
        const events = await runFlow(buildFlow(writeFlow(flow)), chance)
        expect(events.filter((event) => dataErrors.test(JSON.stringify(event)))).toEqual([])
        ends.add(events.at(-1)?.type)
      }),
      { numRuns: Math.ceil(numRuns / 2), seed },
    )
    expect(ends).toEqual(new Set(['ExecutionAborted', 'ExecutionFailed', 'ExecutionSucceeded', 'ExecutionTimedOut']))
  },
  timeout,
)

/**
 * What asl-validator refuses and the service takes: in JSONata an output that is a constant but no object, or a text with
 * a line break. On a state named Iterator it throws.
 */
const isRefusedWrongly = ({ name, state, queryLanguage }: StateVisit): boolean =>
  name === 'Iterator' || (queryLanguage === 'JSONata' && (isConstant(state) || JSON.stringify(state).includes('\\n')))

const isConstant = (state: StateDefinition): boolean =>
  'Output' in state && !isJsonObject(state.Output) && (typeof state.Output !== 'string' || jsonataExpression(state.Output) === undefined)

test(
  'asl-validator takes the definition of any flow, too',
  () => {
    let taken = 0
    holds(
      (flow) => {
        const { definition } = compiled(flow)
        if ([...walkStates(definition)].some(isRefusedWrongly)) return
        taken += 1
        expect(validate(structuredClone(definition)).errors).toEqual([])
      },
      Math.ceil(numRuns / 10),
    )
    expect(taken).toBeGreaterThan(numRuns / 40)
  },
  timeout,
)

test(
  'any flow satisfies the compiler, and so does what import makes of its definition, which gives the definition back',
  async () => {
    const flows = sampled(Math.ceil(numRuns / 20))
    const definitions = flows.map(definitionOf)
    const written = flows.map((flow) => flowModule(writeFlow(flow)))
    const imported = definitions.map((definition, index) =>
      toSource(definition, { name: 'Imported', type: flows[index]?.express === true ? 'EXPRESS' : 'STANDARD' }),
    )
    const built = await buildSources([...written, ...imported])
    built.forEach(({ errors, definition, problems }, index) => {
      const at = index % flows.length
      expect({ errors, problems, definition }, [...written, ...imported][index]).toEqual({
        errors: [],
        problems: [],
        definition: definitions[at],
      })
    })
  },
  timeout,
)
