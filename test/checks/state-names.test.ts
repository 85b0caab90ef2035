import { expect, it } from 'vitest'
import { checkDefinition } from '../../src/checks/index.ts'

it('the name of a state is no expression, wherever it is named', () => {
  const name = '{% $nothing %}'
  const definition = {
    QueryLanguage: 'JSONata',
    StartAt: 'Which?',
    States: {
      'Which?': { Type: 'Choice', Choices: [{ Condition: '{% $states.input.a %}', Next: name }], Default: 'Call' },
      Call: {
        Type: 'Task',
        Resource: 'arn:aws:states:::sns:publish',
        Arguments: { TopicArn: 't', Message: { Next: 'm' } },
        Catch: [{ ErrorEquals: ['States.ALL'], Next: name }],
        Next: name,
      },
      [name]: { Type: 'Succeed' },
    },
  }
  expect(checkDefinition(definition)).toEqual([])
})

it('what is called Next in a payload is an expression, as all else there', () => {
  const definition = {
    QueryLanguage: 'JSONata',
    StartAt: 'A',
    States: { A: { Type: 'Pass', Output: { Next: '{% $nothing %}' }, End: true } },
  }
  expect(checkDefinition(definition).map(({ code, path }) => `${code} ${path}`)).toEqual(['VARIABLE_UNDECLARED /States/A/Output/Next'])
})

it.each([
  [5, "The states here are 'S1', 'S2', 'S3', 'S4', 'S5'"],
  [7, "The states here are 'S1', 'S2', 'S3', 'S4', 'S5' and 2 more"],
])('a target that is not there is answered with the states that are: of %i', (count, hint) => {
  const names = Array.from({ length: count }, (_, index) => `S${index + 1}`)
  const States = Object.fromEntries(names.map((name, index) => [name, { Type: 'Pass', Next: names[index + 1] ?? 'Elsewhere' }]))
  const missing = checkDefinition({ StartAt: 'S1', States }).filter(({ code }) => code === 'MISSING_TRANSITION_TARGET')
  expect(missing.map((problem) => problem.hint)).toEqual([hint])
})
