import { describe, expect, test } from 'vitest'
import { walkStates } from '../../src/asl/index.ts'
import { checkDefinition } from '../../src/checks/index.ts'
import { isError } from '../../src/core/index.ts'
import { fromAsl, toAsl } from '../../src/states/index.ts'
import { toSource } from '../../src/states/source/index.ts'
import { branches, chain, choices, choicesInChoices, graphsInGraphs, loop, rules } from './large-machines.ts'

/** The definition that source builds which holds it as JSON, as the source of all large machines does. */
function definitionOf(source: string): unknown {
  const [, code] = /^import \{ fromAsl(?:, type JsonObject)? \} from 'stepwright'\n\n([^]*)$/.exec(source) ?? []
  if (code === undefined) throw new Error(`This is no call of fromAsl: ${source.slice(0, 200)}`)
  const script = code.replaceAll(/^(const \w+): JsonObject = /gm, '$1 = ').replace('export const large = ', 'return ')
  const build: unknown = new Function('fromAsl', script)
  return typeof build === 'function' ? toAsl(build(fromAsl)).definition : undefined
}

describe('wish 3 (sst#6247, aws-cdk#16180): no limit but memory', () => {
  // JSON.stringify goes three levels into the text for each graph within a graph; its own limit is thousands of levels away.
  test.each([
    ['100,000 states in a chain', () => chain(100_000), 100_000],
    ['10,000 choices in a chain, each of which all ways lead through', () => choices(10_000), 10_001],
    ['a loop around 100,000 states', () => loop(100_000), 100_002],
    ['10,000 branches of a Parallel', () => branches(10_000), 10_001],
    ['10,000 rules of a Choice', () => rules(10_000), 10_002],
    ['500 graphs in one another', () => graphsInGraphs(500), 751],
    ['500 choices in one another', () => choicesInChoices(500), 502],
  ])('%s: build, compile, serialise, read, check, import', { timeout: 120_000 }, (_, build, states) => {
    const machine = build()
    const { definition, problems } = toAsl(machine)
    expect(problems).toEqual([])
    expect([...walkStates(definition)]).toHaveLength(states)

    const text = JSON.stringify(definition)
    const read = toAsl(fromAsl(JSON.parse(text)))
    expect(read.problems).toEqual([])
    // As text: a comparison of values recurses.
    expect(JSON.stringify(read.definition)).toBe(text)

    const found = checkDefinition(definition).filter(isError)
    expect(found.map(({ code }) => code)).toEqual(Buffer.byteLength(text) > 1_048_576 ? ['DEFINITION_TOO_LARGE'] : [])

    expect(JSON.stringify(definitionOf(toSource(JSON.parse(text), { name: 'Large' })))).toBe(text)
  })
})
