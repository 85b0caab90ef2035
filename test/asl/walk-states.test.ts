import { expect, test } from 'vitest'
import { jsonataExpression, type StateMachineDefinition, walkGraphs, walkStates } from '../../src/asl/index.ts'

const definition: StateMachineDefinition = {
  QueryLanguage: 'JSONata',
  StartAt: 'All',
  States: {
    All: {
      Type: 'Parallel',
      Next: 'Each',
      Branches: [
        { StartAt: 'One', States: { One: { Type: 'Pass', QueryLanguage: 'JSONPath', End: true } } },
        { QueryLanguage: 'JSONPath', StartAt: 'Two', States: { Two: { Type: 'Succeed' } } },
      ],
    },
    Each: { Type: 'Map', End: true, ItemProcessor: { StartAt: 'Three', States: { Three: { Type: 'Succeed' } } } },
  },
}

test('every state comes with its path, its language, its graph and the state around it', () => {
  expect(
    [...walkStates(definition)].map(({ path, queryLanguage, graphPath, parent }) => [path, queryLanguage, graphPath, parent?.name]),
  ).toEqual([
    ['/States/All', 'JSONata', '', undefined],
    ['/States/Each', 'JSONata', '', undefined],
    ['/States/All/Branches[0]/States/One', 'JSONPath', '/States/All/Branches[0]', 'All'],
    ['/States/All/Branches[1]/States/Two', 'JSONPath', '/States/All/Branches[1]', 'All'],
    ['/States/Each/ItemProcessor/States/Three', 'JSONata', '/States/Each/ItemProcessor', 'Each'],
  ])
  expect([...walkGraphs(definition)]).toHaveLength(4)
})

test('the processor of an old Map is called Iterator, and a state of that name is no processor', () => {
  const old: StateMachineDefinition = {
    StartAt: 'Iterator',
    States: { Iterator: { Type: 'Map', End: true, Iterator: { StartAt: 'In', States: { In: { Type: 'Succeed' } } } } },
  }
  expect([...walkStates(old)].map((visit) => visit.path)).toEqual(['/States/Iterator', '/States/Iterator/Iterator/States/In'])
})

test('what is no graph or no state is passed over', () => {
  const broken: StateMachineDefinition = JSON.parse(
    '{"StartAt":"A","States":{"A":null,"B":{"Type":"Parallel","Branches":[null,7]},"C":{"Type":"Map"},"D":{"Type":"Parallel"}}}',
  )
  expect([...walkStates(broken)].map((visit) => visit.name)).toEqual(['B', 'C', 'D'])
  expect([...walkStates(JSON.parse('{"StartAt":"A"}'))]).toEqual([])
})

test('100,000 states in a chain and 5,000 graphs inside one another are walked', () => {
  const states = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`S${index}`, { Type: 'Succeed' as const }]))
  expect([...walkStates({ StartAt: 'S0', States: states })]).toHaveLength(100_000)
  let nested: StateMachineDefinition = { StartAt: 'In', States: { In: { Type: 'Succeed' } } }
  for (let depth = 0; depth < 5_000; depth += 1)
    nested = { StartAt: 'P', States: { P: { Type: 'Parallel', End: true, Branches: [nested] } } }
  expect([...walkStates(nested)]).toHaveLength(5_001)
})

test('an expression stands between its marks at the very ends of the text', () => {
  expect(['{% 1 %}', '{%1%}', '{% $x%}'].map(jsonataExpression)).toEqual(['1', '1', '$x'])
  expect([' {% 1 %}', '{% 1 %} ', '{% 1', '{%', ''].map(jsonataExpression)).toEqual([undefined, undefined, undefined, undefined, undefined])
})
